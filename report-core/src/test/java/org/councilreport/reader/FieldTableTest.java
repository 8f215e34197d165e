package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every row of the field table, and so of every row to come. */
class FieldTableTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  static final Shape<Report> REPORT =
      ReportFields.report(new ReportFields.Defaults("id", Locale.UK, Optional.empty()));

  static Stream<ObjectShape<?>> objects() {
    Set<ObjectShape<?>> objects = new LinkedHashSet<>();
    add(REPORT, objects);
    add(CouncilFields.FILE_SHAPE, objects);
    return objects.stream();
  }

  private static void add(Shape<?> shape, Set<ObjectShape<?>> objects) {
    Shapes.objects(shape)
        .filter(objects::add)
        .forEach(object -> object.fields().forEach(field -> add(field.shape(), objects)));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void everyFieldIsDescribedInASentence(ObjectShape<?> object) {
    assertThat(object.fields())
        .extracting(Field::description)
        .allMatch(sentence -> sentence.matches("[A-Z].*[a-zA-Z0-9]\\."));
  }

  @ParameterizedTest
  @MethodSource("objects")
  void everyExampleIsValid(ObjectShape<?> object) {
    for (Field<?> field : object.fields()) {
      List<Diagnostic> faults = faults(alone(field), field.name() + ": " + field.example());
      assertThat(faults).as(field.name()).isEmpty();
    }
  }

  private static <T> Shape<T> alone(Field<T> field) {
    return Shape.object(
        "an object", List.of(field), values -> values.optional(field).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void everyFieldMisspeltByOneLetterIsSuggestedBack(ObjectShape<?> object) {
    Random random = new Random(7);
    for (Field<?> field : object.fields()) {
      for (int at = 0; at < field.name().length(); at++) {
        for (String slip : slips(field.name(), at, LETTERS.charAt(random.nextInt(26)))) {
          if (isNearestTo(field, slip, object)) {
            assertThat(faults(object, "'" + slip + "': x"))
                .as(slip)
                .extracting(fault -> fault.help().orElse(""))
                .contains("did you mean \"" + field.name() + "\"?");
          }
        }
      }
    }
  }

  /** Whether no other field is as near; of member and members each is a slip of the other. */
  private static boolean isNearestTo(Field<?> field, String slip, ObjectShape<?> object) {
    return !slip.isEmpty()
        && object.field(slip).isEmpty()
        && object.fields().stream()
            .filter(other -> !other.equals(field))
            .noneMatch(other -> Spelling.distance(slip, other.name()) <= 1);
  }

  /** A letter lost, added, replaced, and swapped with the next. */
  private static List<String> slips(String word, int at, char letter) {
    String start = word.substring(0, at);
    String end = word.substring(at);
    String rest = end.substring(1);
    String swapped =
        rest.isEmpty() ? end : rest.charAt(0) + end.substring(0, 1) + rest.substring(1);
    return List.of(start + rest, start + letter + end, start + letter + rest, start + swapped);
  }

  private static List<Diagnostic> faults(Shape<?> shape, String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return new YamlReader().read(bytes, "file.yaml", shape).checked().diagnostics();
  }
}
