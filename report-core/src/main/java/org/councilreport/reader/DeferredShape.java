package org.councilreport.reader;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A shape looked up when it is needed, so that an object can hold others of its kind. */
record DeferredShape<T>(String noun, Supplier<Shape<T>> shape) implements Shape<T> {

  @Override
  public Optional<T> read(YamlValue value) {
    return shape.get().read(value);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return definitions.reference(this);
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(shape.get());
  }
}
