package org.waymark.cases.casefile.plan.template;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// From JSON text to a template: against the schema first, so that a fault is told with its place
/// and not as a half-read value, then strictly into the records.
final class TemplateReader {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schemaText());

  private TemplateReader() {}

  static Template read(String text) {
    try {
      var json = JSON.readTree(text);
      check(json);
      return JSON.treeToValue(withoutSchema(json), Template.class);
    } catch (JacksonException e) {
      throw new TemplateFault(e.getOriginalMessage());
    }
  }

  private static void check(JsonNode json) {
    var errors = SCHEMA.validate(json);
    if (!errors.isEmpty()) {
      throw new TemplateFault(
          errors.stream()
              .map(error -> error.getInstanceLocation() + " " + error.getMessage())
              .collect(Collectors.joining("; ")));
    }
  }

  private static JsonNode withoutSchema(JsonNode json) {
    return json instanceof ObjectNode object ? object.without("$schema") : json;
  }

  private static String schemaText() {
    try {
      return new ClassPathResource("plan-templates/template.schema.json")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
