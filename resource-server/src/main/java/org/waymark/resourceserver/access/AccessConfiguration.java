package org.waymark.resourceserver.access;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.waymark.resourceserver.problem.ProblemWriter;

/// Every service checks every request itself: the gateway in front of it is no boundary of trust.
@AutoConfiguration(
    beforeName =
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration")
class AccessConfiguration implements WebMvcConfigurer {
  private final ObjectProvider<RefusalLog> log;

  AccessConfiguration(ObjectProvider<RefusalLog> log) {
    this.log = log;
  }

  @Bean
  SecurityFilterChain everyRequestIsChecked(
      HttpSecurity http,
      ProblemWriter writer,
      @Value("${springdoc.api-docs.enabled:false}") boolean described) {
    var problems = new SecurityProblems(writer);
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> {
          requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
          requests.requestMatchers(HttpMethod.GET, "/actuator/health").permitAll();
          if (described) {
            requests.requestMatchers(HttpMethod.GET, "/v3/api-docs").permitAll();
          }
          requests.anyRequest().access(new Admission());
        })
        .oauth2ResourceServer(server ->
            server
                .jwt(Customizer.withDefaults())
                .authenticationEntryPoint(problems)
                .accessDeniedHandler(problems))
        .exceptionHandling(e -> e.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .build();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new DoorKeeper(log));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorArgument());
  }
}
