package org.councilreport.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fields of a kind of record by the names an author knows; those of its parts are among its
 * own.
 */
public final class NamedFields {
  /** What was found of each kind; Java makes it anew whenever a class is asked for it. */
  private static final ClassValue<NamedFields> KINDS =
      new ClassValue<>() {
        @Override
        protected NamedFields computeValue(Class<?> kind) {
          return new NamedFields(kind);
        }
      };

  private final Map<String, Integer> indexes = new HashMap<>();

  /** The accessors that lead from a record to each of its fields. */
  private final List<Method[]> ways = new ArrayList<>();

  private NamedFields(Class<?> kind) {
    for (RecordComponent component : kind.getRecordComponents()) {
      add(component.getName(), new Method[] {accessor(component)});
    }
    parts(kind).forEach(this::addFields);
  }

  /** The fields of a kind of record. */
  public static NamedFields of(Class<? extends Record> kind) {
    return KINDS.get(kind);
  }

  /** The names of a kind of record's fields, in order. */
  public static Stream<String> names(Class<?> kind) {
    return Arrays.stream(kind.getRecordComponents())
        .flatMap(
            component ->
                isPart(component) ? names(component.getType()) : Stream.of(component.getName()));
  }

  /** How many fields there are. */
  public int count() {
    return ways.size();
  }

  /** The place of a field among the others, from 0; negative when there is none of that name. */
  public int index(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** The value of a record's field. */
  public Object value(Record record, int index) {
    try {
      Object value = record;
      for (Method accessor : ways.get(index)) {
        value = accessor.invoke(value);
      }
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a record's accessor failed", e);
    }
  }

  private void addFields(RecordComponent part) {
    NamedFields inner = KINDS.get(part.getType());
    inner.indexes.forEach(
        (name, index) ->
            add(
                name,
                Stream.concat(Stream.of(accessor(part)), Arrays.stream(inner.ways.get(index)))
                    .toArray(Method[]::new)));
  }

  /**
   * Records are public, but Java would check that at each call, which takes as long as the rest.
   */
  private static Method accessor(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }

  private void add(String name, Method[] way) {
    if (indexes.putIfAbsent(name, ways.size()) == null) {
      ways.add(way);
    }
  }

  private static Stream<RecordComponent> parts(Class<?> kind) {
    return Arrays.stream(kind.getRecordComponents()).filter(NamedFields::isPart);
  }

  private static boolean isPart(RecordComponent component) {
    return Part.class.isAssignableFrom(component.getType());
  }
}
