package org.councilreport.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Text of one shape, or a list or fields of another. */
record EitherShape<T>(Shape<T> text, Shape<T> other) implements Shape<T> {

  @Override
  public String noun() {
    return text.noun() + " or " + other.noun();
  }

  @Override
  public Optional<T> read(YamlValue value) {
    return value.isText() ? text.read(value) : other.read(value);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object("anyOf", List.of(text.schema(definitions), other.schema(definitions)));
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(text, other);
  }
}
