package org.waymark.gateway.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.gateway.problem.Problem;
import org.waymark.gateway.problem.Problems;

/// The last word on whatever nothing else has answered. It says only what kind of failure it was.
@Controller
class ErrorAnswer implements ErrorController {

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    HttpStatus status = status(request);
    String path =
        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
            ? original
            : request.getRequestURI();
    if (PlainPage.wantsPage(request, path)) {
      page(status).write(request, response, status);
    } else {
      Problems.write(response, Problem.of(status), status);
    }
  }

  /// Someone who asks for this address itself finds nothing here.
  private static HttpStatus status(HttpServletRequest request) {
    HttpStatus status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static PlainPage page(HttpStatus status) {
    if (status == HttpStatus.NOT_FOUND) {
      return PlainPage.NOT_FOUND;
    }
    return status.is4xxClientError() ? PlainPage.NOT_POSSIBLE : PlainPage.FAILED;
  }
}
