package org.councilreport.reader;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The field table in Markdown, for people. */
final class FieldReference {
  private FieldReference() {}

  static String markdown() {
    return "# The fields of a report\n\n"
        + "Made from the field table in the package `reader`; do not edit. A field in **bold** must"
        + " be there.\n"
        + FieldTableTest.objects().map(FieldReference::object).collect(Collectors.joining());
  }

  private static String object(ObjectShape<?> object) {
    String rows = object.fields().stream().map(FieldReference::row).collect(Collectors.joining());
    return "\n## "
        + heading(object.noun())
        + "\n\n"
        + alternatives(object)
        + "| field | value | what it is | example |\n|---|---|---|---|\n"
        + rows;
  }

  private static String alternatives(ObjectShape<?> object) {
    return object.alternatives().isEmpty()
        ? ""
        : object.alternatives().stream()
            .map(field -> "`" + field.name() + "`")
            .collect(Collectors.joining(", ", "It has one of ", ".\n\n"));
  }

  private static String row(Field<?> field) {
    String name = field.required() ? "**`" + field.name() + "`**" : "`" + field.name() + "`";
    return Stream.of(name, value(field.shape()), field.description(), "`" + field.example() + "`")
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String value(Shape<?> shape) {
    List<String> words =
        choices(shape)
            .flatMap(choice -> choice.choices().stream())
            .map(choice -> "`" + choice.word() + "`: " + choice.description())
            .toList();
    return words.isEmpty() ? shape.noun() : shape.noun() + ":<br>" + String.join("<br>", words);
  }

  private static Stream<ChoiceShape<?>> choices(Shape<?> shape) {
    if (shape instanceof ChoiceShape<?> choice) {
      return Stream.of(choice);
    }
    return shape instanceof ObjectShape<?> || shape instanceof DeferredShape<?>
        ? Stream.empty()
        : shape.parts().flatMap(FieldReference::choices);
  }

  private static String heading(String noun) {
    return noun.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + noun.substring(1);
  }
}
