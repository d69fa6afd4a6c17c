package org.waymark.resourceserver.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.persistence.autoconfigure.EntityScanner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.mongodb.MongoManagedTypes;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.Document;

/// Only for services that keep a database, which is to say name one.
@AutoConfiguration(
    beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnProperty("spring.mongodb.database")
class StoreConfiguration {
  /// With Spring's own codecs a date written in Manila reads back a day early in UTC; the driver's
  /// know no zone.
  @Bean
  MongoCustomConversions mongoCustomConversions(ObjectProvider<MongoMapping> mappings) {
    List<Converter<?, ?>> converters =
        mappings.stream().<Converter<?, ?>>flatMap(m -> m.converters().stream()).toList();
    return MongoCustomConversions.create(
        adapter -> adapter.useNativeDriverJavaTimeCodecs().registerConverters(converters));
  }

  @Bean
  MongoManagedTypes mongoManagedTypes(
      ApplicationContext context, ObjectProvider<MongoMapping> mappings)
      throws ClassNotFoundException {
    Set<Class<?>> types = new HashSet<>(new EntityScanner(context).scan(Document.class));
    mappings.forEach(m -> m.polymorphicTypes().forEach(type -> types.addAll(family(type))));
    return MongoManagedTypes.fromIterable(types);
  }

  private static List<Class<?>> family(Class<?> type) {
    List<Class<?>> family = new ArrayList<>(List.of(type));
    if (type.isSealed()) {
      for (var permitted : type.getPermittedSubclasses()) {
        family.addAll(family(permitted));
      }
    }
    return family;
  }
}
