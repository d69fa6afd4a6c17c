package org.waymark.cases.casefile.referral.line;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.RestClient;
import org.waymark.resourceserver.seal.CannotStart;

/// The client of referral-service, with the service account's token.
@Configuration
@EnableScheduling
class LineConfiguration {

  private static final String ACCOUNT = "waymark-cases";

  /// Puts the token of the service account on each call.
  @Bean
  ClientHttpRequestInterceptor serviceAccount(
      @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
      @Value("${waymark.client-secret:}") String secret) {
    if (secret.isBlank()) {
      throw new CannotStart("The client secret is missing: file waymark.client-secret");
    }
    var registration =
        ClientRegistration.withRegistrationId(ACCOUNT)
            .clientId(ACCOUNT)
            .clientSecret(secret.strip())
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .tokenUri(issuer + "/protocol/openid-connect/token")
            .build();
    var registrations = new InMemoryClientRegistrationRepository(registration);
    var interceptor =
        new OAuth2ClientHttpRequestInterceptor(
            new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations)));
    var itself = UsernamePasswordAuthenticationToken.unauthenticated(ACCOUNT, "");
    interceptor.setClientRegistrationIdResolver(_ -> ACCOUNT);
    interceptor.setPrincipalResolver(_ -> itself);
    return interceptor;
  }

  @Bean
  ReferralLine referralLine(
      RestClient.Builder client,
      ClientHttpRequestInterceptor serviceAccount,
      @Value("${waymark.referrals-url}") String address) {
    var http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    var requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(Duration.ofSeconds(10));
    return new ReferralLine(
        client
            .baseUrl(address)
            .requestFactory(requests)
            .requestInterceptor(serviceAccount)
            .build());
  }
}
