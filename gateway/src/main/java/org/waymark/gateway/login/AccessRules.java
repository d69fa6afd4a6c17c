package org.waymark.gateway.login;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.waymark.gateway.keycloak.Keycloak;
import org.waymark.gateway.problem.Problem;
import org.waymark.gateway.problem.Problems;
import org.waymark.gateway.startup.Addresses;

/// Who may ask for what. The web application's files are public, as they hold nothing about anyone;
/// its calls need a session, and say so with 401 instead of a redirect that a script cannot follow.
@Configuration(proxyBeanMethods = false)
class AccessRules {
  private static final String BACK_CHANNEL = "/logout/connect/back-channel/keycloak";

  @Bean
  SecurityFilterChain access(
      HttpSecurity http,
      Addresses addresses,
      Keycloak keycloak,
      SignIn signIn,
      SignOut signOut,
      OAuth2AuthorizedClientRepository tokens) {
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/bff/session")
                .permitAll()
                .requestMatchers("/api/**", "/bff/**")
                .authenticated()
                .requestMatchers(HttpMethod.POST, BACK_CHANNEL)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll())
        .oauth2Login(login ->
            login
                .authorizationEndpoint(start -> start.authorizationRequestResolver(signIn))
                .authorizedClientRepository(tokens)
                .successHandler(signIn)
                .failureHandler(signIn))
        .addFilterBefore(new KeycloakAway(keycloak), OAuth2AuthorizationRequestRedirectFilter.class)
        .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
        .csrf(csrf ->
            csrf.spa()
                .csrfTokenRepository(csrfCookie(addresses.https()))
                .ignoringRequestMatchers(BACK_CHANNEL))
        .exceptionHandling(refusals ->
            refusals
                .authenticationEntryPoint(
                    (_, response, _) -> Problems.write(response, Problem.NOT_SIGNED_IN))
                .accessDeniedHandler((_, response, denied) ->
                    Problems.write(
                        response,
                        denied instanceof CsrfException
                            ? Problem.PAGE_OUT_OF_DATE
                            : Problem.NOT_ALLOWED)))
        .requestCache(AbstractHttpConfigurer::disable)
        // set for every answer by the headers package, also where this chain is not asked
        .headers(AbstractHttpConfigurer::disable)
        .build();
  }

  private static CookieCsrfTokenRepository csrfCookie(boolean https) {
    var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
    cookie.setCookieCustomizer(it -> it.secure(https).sameSite("Lax").path("/"));
    return cookie;
  }
}
