package org.waymark.resourceserver.wire;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.resourceserver.problem.FieldErrors;

/// What must be there: every component of a record that is not marked as one that may be absent. A
/// JSON reader leaves out what it does not find, whatever the type says.
final class Required {

  private Required() {}

  static boolean required(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /// Complains of everything that is missing, in this record and those inside it.
  ///
  /// @throws FieldErrors when something is
  static void check(Record body) {
    var errors = new FieldErrors();
    check(body, "", errors);
    errors.throwIfAny();
  }

  private static void check(Object value, String at, FieldErrors errors) {
    if (value instanceof Record record) {
      Arrays.stream(record.getClass().getRecordComponents())
          .forEach(component -> check(record, component, at, errors));
    } else if (value instanceof List<?> list) {
      for (var i = 0; i < list.size(); i++) {
        check(list.get(i), at + "/" + i, errors);
      }
    }
  }

  private static void check(
      Record record, RecordComponent component, String at, FieldErrors errors) {
    var pointer = at + "/" + component.getName();
    var value = value(record, component);
    if (value != null) {
      check(value, pointer, errors);
    } else if (required(component)) {
      errors.add(pointer, "This is needed");
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
