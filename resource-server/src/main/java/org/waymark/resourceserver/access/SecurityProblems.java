package org.waymark.resourceserver.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.waymark.resourceserver.access.Admission.NotAdmitted;
import org.waymark.resourceserver.problem.Problem;
import org.waymark.resourceserver.problem.ProblemWriter;

/// Says as a problem what Spring Security would say with an empty answer.
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final BearerTokenAuthenticationEntryPoint bearer =
      new BearerTokenAuthenticationEntryPoint();
  private final ProblemWriter writer;

  SecurityProblems(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    bearer.commence(request, response, refusal);
    writer.write(response, Problem.of(401, "not-signed-in", "Please sign in again"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    writer.write(
        response,
        refusal instanceof NotAdmitted known
            ? Problem.of(403, known.type(), String.valueOf(known.getMessage()))
            : Problem.of(403, "not-allowed", "You may not do this"));
  }
}
