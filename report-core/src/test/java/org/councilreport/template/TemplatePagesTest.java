package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.reader.FieldDescriptions;
import org.councilreport.reader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template's page lists the fields that it prints: those without which the document differs. */
class TemplatePagesTest {
  private static final Path TEMPLATES = Path.of("../templates");
  private static final Path SAMPLE = Path.of("../samples/westmarch/2026-09/riverside-park.yaml");

  private static final String BEGIN = "<!-- Made by TemplatePagesTest from here … -->\n";
  private static final String END = "<!-- … to here. -->\n";

  /** What every report has, whatever its template. */
  private static final Set<String> EVERYWHERE = Set.of("schemaVersion", "type", "id", "language");

  private static final Pattern PART = Pattern.compile("(\\w+)(?:\\[\\d+])?\\.(\\w+).*");
  private static final Pattern INNER = Pattern.compile("(\\w+)\\[\\d+]\\.\\1\\[\\d+]\\.(\\w+).*");

  /** In place of what the sample cannot have or what templates do without being asked. */
  private static final Map<String, String> CHANGES =
      Map.of(
          "paragraphs: decimal",
          "paragraphs: continuous",
          "level: official",
          "level: partII\n  exemption: {regime: nia2014Sch6, paragraphs: [\"3\"],"
              + " publicInterest: A price is being negotiated., until: 2027-04-01}");

  private static final TemplateEngine ENGINE = new TemplateEngine(Optional.empty());

  static SortedSet<String> types() {
    return TemplateFiles.PACKED;
  }

  @ParameterizedTest
  @MethodSource("types")
  void pageListsTheFieldsThatTheTemplatePrints(String type) throws IOException {
    Path page = TEMPLATES.resolve(type).resolve("README.md");
    String text = Files.readString(page);
    String made = text.replaceFirst("(?s)" + BEGIN + ".*" + END, BEGIN + table(type) + END);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page, made);
    }
    assertThat(Files.readString(page)).contains(BEGIN, END, "](page.png)").isEqualTo(made);
    assertThat(page.resolveSibling("page.png")).exists();
  }

  @ParameterizedTest
  @MethodSource("types")
  void exampleOnThePageMakesADocument(String type) throws IOException {
    Matcher example =
        Pattern.compile("(?s)```yaml\n(.*?)```")
            .matcher(Files.readString(TEMPLATES.resolve(type).resolve("README.md")));
    assertThat(example.find()).isTrue();

    assertThat(document(example.group(1)).diagnostics()).isEmpty();
    assertThat(example.group(1)).startsWith("type: " + type + "\n");
  }

  @Test
  void togetherTheTemplatesPrintEveryField() {
    Set<String> printed = new TreeSet<>();
    for (String type : types()) {
      printed.addAll(printed(type));
    }
    Set<String> all = new TreeSet<>(FieldDescriptions.ofReport().keySet());
    all.removeAll(EVERYWHERE);
    all.remove("extra"); // for templates of a council's own
    assertThat(printed).isEqualTo(all);
  }

  private static String table(String type) {
    Map<String, String> descriptions = FieldDescriptions.ofReport();
    List<String> required =
        ENGINE.requiredFields(type, reading(yaml(type)).positions()).value().stream()
            .map(path -> path.replaceFirst("\\..*", ""))
            .toList();
    Set<String> notPrinted = notPrinted(type);
    return printed(type).stream()
        .map(
            field -> {
              String name = required.contains(field) ? "**`" + field + "`**" : "`" + field + "`";
              String parts =
                  parts(type, field).stream()
                      .filter(part -> !notPrinted.contains(field + "." + part))
                      .map(part -> "`" + part + "`")
                      .collect(Collectors.joining(", "));
              return "| " + name + " | " + parts + " | " + descriptions.get(field) + " |\n";
            })
        .collect(Collectors.joining("", "| field | its parts | what it is |\n|---|---|---|\n", ""));
  }

  /** The fields without which the document would say something else, or there would be none. */
  private static List<String> printed(String type) {
    String yaml = yaml(type);
    Optional<String> whole = dump(yaml);
    assertThat(whole).isPresent();
    return FieldDescriptions.ofReport().keySet().stream()
        .filter(field -> !EVERYWHERE.contains(field) && yaml.contains("\n" + field + ":"))
        .filter(field -> !dump(without(yaml, "", field)).equals(whole))
        .toList();
  }

  /** The parts of a field that the sample fills; of the council, those that change the document. */
  private static Set<String> parts(String type, String field) {
    String yaml = yaml(type);
    Set<String> parts = new LinkedHashSet<>();
    for (String path : reading(yaml).positions().texts().keySet()) {
      for (Pattern pattern : List.of(PART, INNER)) {
        Matcher part = pattern.matcher(path);
        if (part.matches() && part.group(1).equals(field)) {
          parts.add(part.group(2));
        }
      }
    }
    if (field.equals("council")) {
      Optional<String> whole = dump(yaml);
      parts.removeIf(part -> dump(without(yaml, "  ", part)).equals(whole));
    }
    return parts;
  }

  private static Set<String> notPrinted(String type) {
    return document(yaml(type)).diagnostics().stream()
        .filter(fault -> fault.code() == Code.NOT_PRINTED)
        .map(Diagnostic::field)
        .flatMap(Optional::stream)
        .map(path -> path.replaceAll("\\[\\d+]", ""))
        .collect(Collectors.toSet());
  }

  /** The sample that has nearly every field, as a report of a type, with what it lacks. */
  private static String yaml(String type) {
    try {
      String yaml = Files.readString(SAMPLE).replaceFirst("(?m)^type: .*$", "type: " + type);
      for (Map.Entry<String, String> change : CHANGES.entrySet()) {
        assertThat(yaml).contains(change.getKey());
        yaml = yaml.replace(change.getKey(), change.getValue());
      }
      return yaml;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first field of a name at an indent is taken out, with what stands under it. */
  private static String without(String yaml, String indent, String field) {
    return yaml.replaceFirst(
        "(?m)^" + indent + field + ":.*\\R(?:(?:" + indent + " .*|" + indent + "- .*)?\\R)*", "");
  }

  private static Optional<String> dump(String yaml) {
    return document(yaml).optional().map(DocumentDump::of);
  }

  private static Checked<Document> document(String yaml) {
    try {
      return TemplateFolder.document(ENGINE, yaml, Optional.of(SAMPLE.toRealPath().getParent()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading reading(String yaml) {
    return TemplateFolder.read(yaml);
  }
}
