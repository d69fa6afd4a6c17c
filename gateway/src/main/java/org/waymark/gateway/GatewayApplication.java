package org.waymark.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.waymark.gateway.startup.RequiredSecret;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayApplication {

  public static void main(String[] args) {
    application().run(args);
  }

  /// The application as it is started in production, for those who start it another way.
  public static SpringApplication application() {
    var application = new SpringApplication(GatewayApplication.class);
    application.addInitializers(new RequiredSecret("waymark.client-secret"));
    return application;
  }
}
