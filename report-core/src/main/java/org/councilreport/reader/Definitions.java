package org.councilreport.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The parts of a JSON Schema that others refer to, by name. */
final class Definitions {
  private final Map<String, Object> schemas = new LinkedHashMap<>();

  /** A reference to a shape's schema, which is made at the first. */
  Map<String, Object> reference(DeferredShape<?> shape) {
    String name = shape.noun().replaceFirst("^an? ", "").replace(' ', '-');
    return reference(name, () -> shape.shape().get().schema(this));
  }

  /** A reference to a schema that stands in many places, which is made at the first. */
  Map<String, Object> reference(String name, Supplier<Map<String, Object>> schema) {
    if (!schemas.containsKey(name)) {
      // Its place is taken first: the schema refers to itself.
      schemas.put(name, Map.of());
      schemas.put(name, schema.get());
    }
    return Json.object("$ref", "#/definitions/" + name);
  }

  /** The schemas, by name. */
  Map<String, Object> schemas() {
    return schemas;
  }
}
