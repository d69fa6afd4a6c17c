package org.waymark.identity;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.waymark.resourceserver.testing.OpenApiDrift;

/// The committed description of the interface, from which the browser's types are made, is the one
/// the service gives.
@TestPropertySource(properties = "springdoc.api-docs.enabled=true")
class OpenApiTest extends IdentityTest {
  @Test
  void the_committed_interface_is_the_one_that_runs() throws IOException {
    OpenApiDrift.check(service);
  }
}
