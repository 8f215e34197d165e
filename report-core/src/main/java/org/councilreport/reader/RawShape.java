package org.councilreport.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.model.Extra;

/**
 * A value that has to be of a shape, and is kept as it was written.
 *
 * @param base the shape
 */
record RawShape(Shape<?> base) implements Shape<Extra> {

  @Override
  public String noun() {
    return base.noun();
  }

  @Override
  public Optional<Extra> read(YamlValue value) {
    return base.read(value).isPresent() ? raw(value) : Optional.empty();
  }

  private static Optional<Extra> raw(YamlValue value) {
    Optional<List<YamlValue>> items = value.sequence();
    return items.isPresent()
        ? Optional.of(
            new Extra.Items(items.get().stream().flatMap(item -> raw(item).stream()).toList()))
        : value.text(Shape.text().noun()).map(Extra.Text::new);
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
