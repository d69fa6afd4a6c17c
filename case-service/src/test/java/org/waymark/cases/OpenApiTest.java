package org.waymark.cases;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.resourceserver.testing.OpenApiDrift;
import org.waymark.resourceserver.testing.ServiceTest;

@ServiceTest
class OpenApiTest {
  @Autowired MockMvcTester mvc;

  @Test
  void the_interface_is_the_one_agreed() throws IOException {
    OpenApiDrift.check(mvc);
  }
}
