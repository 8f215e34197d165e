package org.councilreport.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a record by the names an author knows; those of its parts are among its own. */
public final class NamedFields {
  /**
   * The accessors that lead from a kind of record to each of its fields. Java copies them whenever
   * a class is asked for them, and templates ask often.
   */
  private static final ClassValue<Map<String, List<Method>>> WAYS =
      new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> kind) {
          return ways(kind);
        }
      };

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
    List<Method> way = WAYS.get(record.getClass()).get(name);
    return way == null ? Optional.empty() : Optional.of(followed(way, record));
  }

  private static Map<String, List<Method>> ways(Class<?> kind) {
    Map<String, List<Method>> ways = new HashMap<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      Method accessor = component.getAccessor();
      ways.putIfAbsent(component.getName(), List.of(accessor));
      if (Part.class.isAssignableFrom(component.getType())) {
        ways(component.getType())
            .forEach(
                (name, rest) ->
                    ways.putIfAbsent(
                        name, Stream.concat(Stream.of(accessor), rest.stream()).toList()));
      }
    }
    return ways;
  }

  private static Object followed(List<Method> way, Record record) {
    try {
      Object value = record;
      for (Method accessor : way) {
        value = accessor.invoke(value);
      }
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record's accessor failed", e);
    }
  }
}
