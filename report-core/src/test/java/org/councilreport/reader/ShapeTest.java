package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Shapes that other files than reports are made of. */
class ShapeTest {

  @Test
  void numbersAreReadInRangeAndWithoutQuotes() {
    assertThat(value(Shape.number(0, 72), "13.8")).isEqualTo(13.8);
    assertThat(value(Shape.integer(-1, 9), "-1")).isEqualTo(-1);
    assertThat(help(Shape.number(0, 72), "72.5")).isEqualTo("write a number from 0 to 72");
    assertThat(help(Shape.number(0, 72), "'7'")).isEqualTo("take the quotes off");
    assertThat(fault(Shape.number(0, 72), "12pt"))
        .isEqualTo("a number belongs here, found \"12pt\"");
    assertThat(fault(Shape.number(0, 72), "1e9")).contains("found \"1e9\"");
    assertThat(fault(Shape.integer(0, 72), "1.5")).contains("a whole number belongs here");
  }

  @Test
  void onlyTrueAndFalseAreTruths() {
    assertThat(value(Shape.truth(), "true")).isEqualTo(true);
    assertThat(value(Shape.truth(), "false")).isEqualTo(false);
    assertThat(fault(Shape.truth(), "yes")).isEqualTo("true or false belongs here, found \"yes\"");
    assertThat(fault(Shape.truth(), "\"true\"")).contains("found text in quotes");
  }

  @Test
  void misspeltChoiceIsSuggestedBack() {
    Shape<Integer> side =
        Shape.choice(
            "a side",
            List.of(new Choice<>("left", 1, "Left."), new Choice<>("right", 2, "Right.")));
    assertThat(value(side, "right")).isEqualTo(2);
    assertThat(help(side, "rihgt")).isEqualTo("did you mean \"right\"?");
    assertThat(help(side, "up")).isEqualTo("write one of left, right");
  }

  @Test
  void ruleOnTopOfAShapeHasItsOwnComplaint() {
    Shape<Integer> even =
        Shape.integer(0, 9).refine(n -> n % 2 == 0, "this number is odd", "take one off");
    assertThat(value(even, "4")).isEqualTo(4);
    assertThat(help(even, "5")).isEqualTo("take one off");
    assertThat(fault(even, "5")).isEqualTo("this number is odd");
  }

  @Test
  void textOfAStrictFormIsMatchedAsAWhole() {
    Shape<Integer> colour =
        Shape.matching(
            "a colour such as \"#1F3864\"",
            Pattern.compile("#[0-9A-Fa-f]{6}"),
            "write # and six digits",
            text -> Integer.parseInt(text.substring(1), 16));
    assertThat(value(colour, "'#0000ff'")).isEqualTo(255);
    assertThat(fault(colour, "blue")).isEqualTo("\"blue\" is not a colour such as \"#1F3864\"");
    assertThat(help(colour, "blue")).isEqualTo("write # and six digits");
  }

  @Test
  void manyMissingFieldsAreToldAtOnce() {
    List<Field<?>> fields =
        Stream.of("page", "font", "text", "link", "table")
            .<Field<?>>map(name -> Field.required(name, Shape.label(), "A part.", "1"))
            .toList();
    Shape<String> theme = Shape.object("a theme", fields, values -> "");
    assertThat(fault(theme, "{}"))
        .isEqualTo("5 fields are missing here: page, font, text, link, table");
    assertThat(help(theme, "{}")).isEqualTo("add each on a line of its own, as in \"page: 1\"");
  }

  @Test
  void everyFaultInAnOperatorsFileCarriesTheGivenCode() {
    byte[] yaml = "a: [\n".getBytes(StandardCharsets.UTF_8);
    List<Diagnostic> faults =
        new YamlReader(Code.THEME)
            .read(yaml, "theme.yaml", object(Shape.label()))
            .checked()
            .diagnostics();
    assertThat(faults).extracting(Diagnostic::code).containsOnly(Code.THEME);
  }

  private static <T> Shape<T> object(Shape<T> shape) {
    Field<T> field = Field.required("a", shape, "A value.", "1");
    return Shape.object("an object", List.of(field), values -> values.get(field));
  }

  private static <T> T value(Shape<T> shape, String yaml) {
    return bound(shape, yaml).checked().value();
  }

  private static String fault(Shape<?> shape, String yaml) {
    return onlyFault(shape, yaml).message();
  }

  private static String help(Shape<?> shape, String yaml) {
    return onlyFault(shape, yaml).help().orElseThrow();
  }

  private static Diagnostic onlyFault(Shape<?> shape, String yaml) {
    List<Diagnostic> faults = bound(shape, yaml).checked().diagnostics();
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  private static <T> Bound<T> bound(Shape<T> shape, String yaml) {
    byte[] bytes = ("a: " + yaml + "\n").getBytes(StandardCharsets.UTF_8);
    return new YamlReader().read(bytes, "file.yaml", object(shape));
  }
}
