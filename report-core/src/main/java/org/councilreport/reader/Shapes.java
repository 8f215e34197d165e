package org.councilreport.reader;

import java.util.Optional;
import java.util.stream.Stream;

/** Questions about shapes that look through lists, rules and deferrals. */
final class Shapes {
  private Shapes() {}

  /** The objects that a value of a shape may be, or consist of. */
  static Stream<ObjectShape<?>> objects(Shape<?> shape) {
    return shape instanceof ObjectShape<?> object
        ? Stream.of(object)
        : shape.parts().flatMap(Shapes::objects);
  }

  /** The first of these objects. */
  static Optional<ObjectShape<?>> object(Shape<?> shape) {
    return objects(shape).findFirst();
  }
}
