package org.councilreport.reader;

import java.util.Optional;

/** Questions about shapes that look through lists, rules and deferrals. */
final class Shapes {
  private Shapes() {}

  /** The object at the bottom of a shape, if there is one. */
  static Optional<ObjectShape<?>> object(Shape<?> shape) {
    if (shape instanceof ObjectShape<?> object) {
      return Optional.of(object);
    }
    if (shape instanceof ListShape<?> list) {
      return object(list.items());
    }
    if (shape instanceof RefinedShape<?, ?> refined) {
      return object(refined.base());
    }
    return shape instanceof DeferredShape<?> deferred
        ? object(deferred.shape().get())
        : Optional.empty();
  }
}
