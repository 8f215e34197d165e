package org.councilreport.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of values of one shape. */
record ListShape<T>(String plural, Shape<T> items) implements Shape<List<T>> {

  @Override
  public String noun() {
    return "a list of " + plural;
  }

  @Override
  public Optional<List<T>> read(YamlValue value) {
    return value.items(this).map(this::read);
  }

  private List<T> read(List<YamlValue> items) {
    List<T> made = new ArrayList<>(items.size());
    items.forEach(item -> item(item).ifPresent(made::add));
    return Collections.unmodifiableList(made);
  }

  private Optional<T> item(YamlValue item) {
    Optional<T> made = items.read(item);
    if (made.isEmpty()) {
      item.leftOut();
    }
    return made;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object(
        "type", "array", "maxItems", Limits.ITEMS, "items", items.schema(definitions));
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(items);
  }
}
