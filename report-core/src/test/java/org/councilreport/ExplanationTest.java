package org.councilreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Explanation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code is explained, and the explanation's examples do what it says. */
class ExplanationTest {
  private static final Path TEMPLATE = Path.of("../templates/cabinet-member-update");

  /** What an example leaves out of a report. */
  private static final List<String> REST =
      List.of(
          "type: cabinet-member-update",
          "title: Housing update",
          "council: {name: Sandford Council}",
          "meeting: {body: Cabinet}",
          "member: {portfolio: Housing}",
          "period: {from: 2026-06-01, to: 2026-06-30}",
          "updates: [{service: Repairs, content: All gas checks are in date.}]");

  /** The language of examples of what no text can show: bytes, sizes and other files. */
  private static final String IN_WORDS = "text";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyCodeIsExplainedInOneSentenceFirst(Code code) {
    Explanation explanation = Explanation.of(code);

    assertThat(explanation.summary()).matches("[A-Z][^.]+\\.").hasSizeLessThanOrEqualTo(84);
    assertThat(explanation.text()).startsWith(explanation.summary() + "\n\n");
  }

  @ParameterizedTest
  @EnumSource
  void theWrongExampleHasTheFaultAndTheRightOneHasNone(Code code) throws IOException {
    Optional<Example> wrong = Example.of("Wrong", code);
    Optional<Example> right = Example.of("Right", code);

    assertThat(wrong).isPresent();
    assertThat(right).isPresent();
    if (!wrong.get().language().equals(IN_WORDS)) {
      assertThat(faults(code, wrong.get())).extracting(Diagnostic::code).contains(code);
      assertThat(faults(code, right.get()))
          .noneMatch(fault -> fault.isError() || fault.code() == code);
    }
  }

  private List<Diagnostic> faults(Code code, Example example) throws IOException {
    if (code.cause() != Code.Cause.CONFIGURATION) {
      return read(ReportGenerator.create(), completed(example.text()));
    }
    Path template = Files.createDirectories(folder.resolve("test"));
    for (String file : List.of("report.ftlx", "template.yaml", "theme.yaml")) {
      Files.writeString(template.resolve(file), Files.readString(TEMPLATE.resolve(file)));
    }
    String file =
        example.language().equals("ftlx")
            ? "report.ftlx"
            : code == Code.THEME ? "theme.yaml" : "template.yaml";
    Files.writeString(template.resolve(file), replaced(template.resolve(file), example));
    ReportGenerator generator = ReportGenerator.builder().templateFolder(folder).build();
    return code == Code.TEMPLATE_EXPRESSION
        ? generator.checkTemplates()
        : read(generator, completed("type: test\n"));
  }

  /** A YAML example stands in place of the field of its name; a template is whole. */
  private static String replaced(Path file, Example example) throws IOException {
    if (example.language().equals("ftlx")) {
      return example.text();
    }
    String field = example.text().substring(0, example.text().indexOf(':') + 1);
    String rest =
        Pattern.compile("(?m)^" + field + ".*\\n( .*\\n)*")
            .matcher(Files.readString(file))
            .replaceAll("");
    return rest + example.text();
  }

  private static String completed(String example) {
    if (!Pattern.compile("(?m)^[a-z]+:").matcher(example).find()) {
      return example;
    }
    Stream<String> rest =
        REST.stream().filter(line -> !("\n" + example).contains("\n" + line.split(" ", 2)[0]));
    return example + String.join("\n", rest.toList()) + "\n";
  }

  private static List<Diagnostic> read(ReportGenerator generator, String yaml) throws IOException {
    return generator.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "x.yaml").diagnostics();
  }

  /** An example in an explanation. */
  private record Example(String language, String text) {
    static Optional<Example> of(String name, Code code) {
      Matcher example =
          Pattern.compile("(?s)\n" + name + ":\n\n```(\\w+)\n(.*?)```")
              .matcher(Explanation.of(code).text());
      return example.find()
          ? Optional.of(new Example(example.group(1), example.group(2)))
          : Optional.empty();
    }
  }
}
