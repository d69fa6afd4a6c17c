package org.waymark.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The service that keeps the files.
@Modulithic
@SpringBootApplication
public class CaseServiceApplication {

  public static void main(String[] args) {
    SpringApplication.run(CaseServiceApplication.class, args);
  }
}
