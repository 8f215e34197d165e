package org.councilreport.reader;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a JSON Schema that refer to themselves, by name. */
final class Definitions {
  private final Map<String, Object> schemas = new LinkedHashMap<>();

  /** A reference to a shape's schema, which is made at the first. */
  Map<String, Object> reference(DeferredShape<?> shape) {
    String name = shape.noun().replaceFirst("^an? ", "").replace(' ', '-');
    if (!schemas.containsKey(name)) {
      // Its place is taken first: the schema refers to itself.
      schemas.put(name, Map.of());
      schemas.put(name, shape.shape().get().schema(this));
    }
    return Json.object("$ref", "#/definitions/" + name);
  }

  /** The schemas, by name. */
  Map<String, Object> schemas() {
    return schemas;
  }
}
