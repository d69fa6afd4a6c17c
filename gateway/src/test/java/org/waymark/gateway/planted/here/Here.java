package org.waymark.gateway.planted.here;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.gateway.planted.there.There;

/// Breaks every rule.
public class Here {
  @Autowired public There there = new There();

  HandlerFunction<ServerResponse> ownWayToAService() {
    return HandlerFunctions.http();
  }
}
