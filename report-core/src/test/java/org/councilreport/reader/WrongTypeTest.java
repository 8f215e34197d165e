package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of the wrong type is told at its place, whatever field it stands in. */
class WrongTypeTest {
  /** Values that no field takes, of each type that YAML has. */
  private static final List<String> WRONG =
      List.of("[[[[]]]]", "{noSuchField: x}", "[{noSuchField: x}]");

  static Stream<Field<?>> fields() {
    return FieldTableTest.objects().flatMap(object -> object.fields().stream()).distinct();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void wrongTypeIsToldAtItsPlace(Field<?> field) {
    for (String wrong : WRONG) {
      List<Diagnostic> faults = faults(field, wrong);
      assertThat(faults).as("%s: %s", field.name(), wrong).isNotEmpty();
      assertThat(faults)
          .as("%s: %s", field.name(), wrong)
          .allSatisfy(
              fault -> {
                assertThat(fault.position().orElseThrow().line()).isEqualTo(1);
                assertThat(fault.field().orElse("")).startsWith(field.name());
                assertThat(fault.code())
                    .isIn(Code.TYPE, Code.UNKNOWN_FIELD, Code.MISSING_FIELD, Code.VALUE);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("fields")
  void textInPlaceOfFieldsOrAListIsToldAtItsPlace(Field<?> field) {
    if (!(field.shape() instanceof ObjectShape<?>) && !(field.shape() instanceof ListShape<?>)) {
      return;
    }
    assertThat(faults(field, "text"))
        .extracting(Diagnostic::code)
        .as(field.name())
        .containsExactly(Code.TYPE);
  }

  private static List<Diagnostic> faults(Field<?> field, String value) {
    byte[] yaml = (field.name() + ": " + value + "\n").getBytes(StandardCharsets.UTF_8);
    return new YamlReader().read(yaml, "file.yaml", alone(field)).checked().diagnostics();
  }

  private static <T> Shape<Optional<T>> alone(Field<T> field) {
    return Shape.object("an object", List.of(field), values -> values.optional(field));
  }
}
