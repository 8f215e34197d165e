package org.councilreport.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a record by the names an author knows; those of its parts are among its own. */
public final class NamedFields {
  private NamedFields() {}

  /** The names of a kind of record's fields, in order. */
  public static Stream<String> names(Class<?> kind) {
    return Arrays.stream(kind.getRecordComponents())
        .flatMap(
            component ->
                Part.class.isAssignableFrom(component.getType())
                    ? names(component.getType())
                    : Stream.of(component.getName()));
  }

  /** The value of a record's field; empty when it has no such field. */
  public static Optional<Object> value(Record record, String name) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .flatMap(component -> value(record, component, name).stream())
        .findFirst();
  }

  private static Optional<Object> value(Record record, RecordComponent component, String name) {
    if (component.getName().equals(name)) {
      return Optional.of(value(record, component));
    }
    return Part.class.isAssignableFrom(component.getType())
        ? value((Record) value(record, component), name)
        : Optional.empty();
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record's accessor failed", e);
    }
  }
}
