package org.councilreport.reader;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which fields of the table stand in a file, by their object and name. */
final class Written {
  private Written() {}

  /** The fields that a report may have, such as {@code a meeting: date}. */
  static Set<String> offered() {
    return FieldTableTest.objects()
        .filter(object -> !object.noun().equals("a council file"))
        .flatMap(object -> object.fields().stream().map(f -> object.noun() + ": " + f.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that stand in a value. */
  static Set<String> fields(Shape<?> shape, YamlNode value) {
    Set<String> written = new TreeSet<>();
    collect(shape, value, written);
    return written;
  }

  private static void collect(Shape<?> shape, YamlNode node, Set<String> written) {
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> collect(shape, item, written));
    } else if (node instanceof YamlNode.Mapping mapping) {
      Shapes.object(shape).ifPresent(object -> collect(object, mapping, written));
    }
  }

  private static void collect(
      ObjectShape<?> object, YamlNode.Mapping mapping, Set<String> written) {
    for (YamlNode.Entry entry : mapping.entries()) {
      object
          .field(entry.key().value())
          .ifPresent(
              field -> {
                written.add(object.noun() + ": " + field.name());
                collect(field.shape(), entry.value(), written);
              });
    }
  }
}
