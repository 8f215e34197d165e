package org.councilreport.reader;

import java.util.List;
import java.util.Map;

/**
 * A row of the field table: one field of an object.
 *
 * @param <T> what its value becomes
 * @param name its key, in camelCase
 * @param shape what its value looks like
 * @param required whether an object without it is incomplete
 * @param description one sentence for whoever writes it
 * @param example a value, as it stands after the key
 */
public record Field<T>(
    String name, Shape<T> shape, boolean required, String description, String example) {

  /** What it looks like as JSON Schema, which editors complete and explain. */
  Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> schema = Json.object("description", description);
    schema.putAll(shape.schema(definitions));
    schema.put("examples", List.of(Json.ofYaml(example)));
    return schema;
  }

  /** A field that every such object has. */
  public static <T> Field<T> required(
      String name, Shape<T> shape, String description, String example) {
    return new Field<>(name, shape, true, description, example);
  }

  /** A field that may be left out. */
  public static <T> Field<T> optional(
      String name, Shape<T> shape, String description, String example) {
    return new Field<>(name, shape, false, description, example);
  }
}
