package org.waymark.resourceserver.store;

import java.util.List;
import org.springframework.core.convert.converter.Converter;

/// What one service adds to the mapping of documents; declare it as a bean, once per service.
public interface MongoMapping {
  /// Converters, such as those of id types.
  default List<Converter<?, ?>> converters() {
    return List.of();
  }

  /// Types whose alias must be known before the first document is read: sealed interfaces (their
  /// permitted subtypes are found), messages and other types that stand in a field of a wider type.
  default List<Class<?>> polymorphicTypes() {
    return List.of();
  }
}
