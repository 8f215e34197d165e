package org.councilreport.reader;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;

/** A shape with one more rule. */
record RefinedShape<S, T>(
    Shape<S> base, Predicate<S> rule, String complaint, String help, Function<S, T> make)
    implements Shape<T> {

  @Override
  public String noun() {
    return base.noun();
  }

  @Override
  public Optional<T> read(YamlValue value) {
    Optional<S> read = base.read(value);
    if (read.isPresent() && !rule.test(read.get())) {
      value.report(value.error(Code.VALUE, complaint).help(help));
      return Optional.empty();
    }
    return read.map(make);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return base.schema(definitions);
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(base);
  }
}
