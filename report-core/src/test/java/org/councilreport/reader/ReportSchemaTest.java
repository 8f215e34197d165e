package org.councilreport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema says what the reader says, as far as a schema can. */
class ReportSchemaTest {
  private static final Path PUBLISHED = Path.of("src/main/resources/org/councilreport/schema");
  private static final Path FIELDS = Path.of("FIELDS.md");

  /**
   * The faults that a schema can express; {@link Code#VALUE} and {@link Code#DATE} only in part. Of
   * the other codes it knows nothing: how the file is written, what characters are in it, what
   * holds between fields.
   */
  private static final Set<Code> EXPRESSED =
      EnumSet.of(Code.NOT_A_REPORT, Code.TYPE, Code.UNKNOWN_FIELD, Code.MISSING_FIELD);

  private static final Set<Code> EXPRESSED_IN_PART = EnumSet.of(Code.VALUE, Code.DATE);

  private static final Schema REPORT = schema(ReportSchema.json());
  private static final Schema COUNCIL = schema(ReportSchema.councilJson());

  private static Schema schema(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json);
  }

  @Test
  void publishedFilesAreWhatTheTableSays() throws IOException {
    assertGolden(PUBLISHED.resolve("report.schema.json"), ReportSchema.json());
    assertGolden(PUBLISHED.resolve("council.schema.json"), ReportSchema.councilJson());
    assertGolden(FIELDS, FieldReference.markdown());
  }

  private static void assertGolden(Path file, String text) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
      Path full = Path.of("src/test/resources/report/full-report.yaml");
      return Stream.concat(Stream.of(full), files)
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsValid(Path file) throws IOException {
    Schema schema = file.endsWith("council.yaml") ? COUNCIL : REPORT;
    assertThat(complaints(schema, json(Files.readAllBytes(file)).orElseThrow())).isEmpty();
  }

  static Stream<Path> invalidReports() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/invalid"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("invalidReports")
  void schemaAndReaderAgreeOnAnInvalidReport(Path file) throws IOException {
    byte[] yaml = Files.readAllBytes(file);
    Optional<String> json = json(yaml);
    Set<Code> codes = codes(yaml);
    boolean decimalWhole = file.endsWith("value-schema-version-decimal.yaml"); // To JSON, 1.0 is 1.
    if (decimalWhole
        || json.isEmpty()
        || codes.contains(Code.YAML_SYNTAX)
        || codes.contains(Code.YAML_FEATURE)) {
      return; // No value to judge, or not the one that an editor sees.
    }
    List<String> complaints = complaints(REPORT, json.get());
    if (codes.stream().anyMatch(EXPRESSED::contains)) {
      assertThat(complaints).as("reader: %s", codes).isNotEmpty();
    } else if (codes.stream().noneMatch(EXPRESSED_IN_PART::contains)) {
      assertThat(complaints).as("reader: %s", codes).isEmpty();
    }
  }

  private static Set<Code> codes(byte[] yaml) throws IOException {
    return new ReportReader()
        .read(new ByteArrayInputStream(yaml), "report.yaml").report().diagnostics().stream()
            .map(Diagnostic::code)
            .collect(Collectors.toSet());
  }

  private static Optional<String> json(byte[] yaml) {
    return YamlReader.node(yaml, "report.yaml").map(node -> Json.text(Json.of(node)));
  }

  private static List<String> complaints(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
