package org.waymark.resourceserver.wire;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// Says in the described interface what is always there: clients generate their types from it.
@AutoConfiguration
@Import(RequiredFields.class)
class InterfaceDescription {

  @Bean
  ModelConverter requiredUnlessNullable() {
    return (type, context, chain) -> {
      var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
      if (schema != null && type.getType() != null) {
        var raw = javaType(type.getType()).getRawClass();
        if (raw.isRecord()) {
          defined(schema, context).ifPresent(found -> require(found, raw));
        }
      }
      return schema;
    };
  }

  private static JavaType javaType(java.lang.reflect.Type type) {
    return TypeFactory.defaultInstance().constructType(type);
  }

  private static Optional<Schema<?>> defined(Schema<?> schema, ModelConverterContext context) {
    var ref = schema.get$ref();
    return Optional.ofNullable(
        ref == null
            ? schema
            : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1)));
  }

  private static void require(Schema<?> schema, Class<?> record) {
    var properties = schema.getProperties();
    if (properties == null) {
      return;
    }
    List<String> required =
        Arrays.stream(record.getRecordComponents())
            .filter(Required::required)
            .map(component -> component.getName())
            .filter(properties::containsKey)
            .sorted()
            .toList();
    schema.setRequired(required.isEmpty() ? null : required);
  }
}
