package org.councilreport.reader;

import java.util.IdentityHashMap;
import java.util.Optional;

/** The values of one object's fields, from which the object is made. */
public final class Values {
  private final IdentityHashMap<Field<?>, Object> values = new IdentityHashMap<>();

  Values() {}

  <T> void put(Field<T> field, T value) {
    values.put(field, value);
  }

  boolean has(Field<?> field) {
    return values.containsKey(field);
  }

  /** The value of a required field. */
  public <T> T get(Field<T> field) {
    return optional(field).orElseThrow();
  }

  /** The value of a field, if it was written. */
  @SuppressWarnings("unchecked") // put pairs every field with a value of its own type
  public <T> Optional<T> optional(Field<T> field) {
    return Optional.ofNullable((T) values.get(field));
  }
}
