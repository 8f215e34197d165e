package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.model.Classification;
import org.councilreport.model.Kpi;
import org.councilreport.model.Publication;
import org.councilreport.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that templates add are in the report's language. */
class WordsTest {
  private static final Path TEMPLATES = Path.of("../templates");
  private static final Pattern USED = Pattern.compile("word\\(\"(\\w+)\"\\)");
  private static final Pattern CHOSEN =
      Pattern.compile("word\\([\\w.]+\\?then\\(\"(\\w+)\", \"(\\w+)\"\\)");

  @TempDir private Path directory;

  private static Map<String, Words.Word> packed(String language) throws IOException {
    return new Words(new TemplateFiles(Optional.empty()))
        .in(Locale.forLanguageTag(language))
        .value();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cy", "gd", "ga"})
  void everyWordIsInEveryLanguage(String language) throws IOException {
    assertThat(packed(language).keySet()).isEqualTo(packed("en").keySet());
    assertThat(packed(language))
        .allSatisfy(
            (key, word) -> {
              assertThat(word.language().getLanguage()).as(key).isEqualTo(language);
              assertThat(word.text()).as(key).isNotBlank();
            });
  }

  @Test
  void everyWordThatATemplateAsksForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    String templates = templates();
    USED.matcher(templates).results().forEach(used -> asked.add(used.group(1)));
    CHOSEN
        .matcher(templates)
        .results()
        .forEach(chosen -> asked.addAll(List.of(chosen.group(1), chosen.group(2))));
    assertThat(asked).hasSizeGreaterThan(70);
    assertThat(packed("en").keySet()).containsAll(asked);
  }

  @Test
  void everyWordIsOfUse() throws IOException {
    String templates = templates();
    List<String> terms = terms();
    assertThat(packed("en").keySet())
        .allMatch(
            key ->
                templates.contains("\"" + key + "\"")
                    || terms.contains(key)
                    || key.equals(PageMarking.MARK));
  }

  private static String templates() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftlx")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void everyTermThatIsPrintedIsAWord() throws IOException {
    assertThat(packed("en").keySet()).containsAll(terms());
  }

  private static List<String> terms() {
    return Stream.of(
            Classification.Level.values(),
            Classification.Regime.values(),
            Publication.Status.values(),
            Kpi.Direction.values())
        .flatMap(Stream::of)
        .map(Term::word)
        .toList();
  }

  @Test
  void reportIsInOneLanguage() {
    assertThat(DocumentDump.body(document("cy", Optional.empty())))
        .contains("Cyfarfod: | Cabinet", "Dyddiad y cyfarfod: | 12 Tachwedd 2019")
        .doesNotContain("Meeting");
    assertThat(DocumentDump.body(document("gd", Optional.empty())))
        .contains("Coinneamh: | Cabinet", "12 dhen t-Samhain 2019");
    assertThat(DocumentDump.body(document("ga", Optional.empty())))
        .contains("Cruinniú: | Cabinet", "12 Samhain 2019");
  }

  @Test
  void wordsOfALanguageWithoutAnyAreTaggedAsEnglish() {
    assertThat(DocumentDump.body(document("pl", Optional.empty())))
        .contains("[en: Meeting]: | Cabinet");
  }

  @Test
  void wordOfTheOperatorsGoesBeforeTheProducts() {
    new TemplateFolder(directory).write("common/words/en.yaml", "meeting: Decision maker\n");

    assertThat(DocumentDump.body(document("en-GB", Optional.of(directory))))
        .contains("Decision maker: | Cabinet", "Meeting date: | 12 November 2019");
  }

  @Test
  void faultInAFileOfWordsIsToldAtItsLine() {
    TemplateFolder folder = new TemplateFolder(directory);
    folder.write("common/words/en.yaml", "meeting: Decision maker\nmeeting: Body\n");

    assertThat(folder.faults(checked("en-GB", Optional.of(directory))))
        .singleElement()
        .asString()
        .startsWith("common/words/en.yaml:2:1: error")
        .contains("the field \"meeting\" is given twice");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "en.yaml",
            "meetng: Decision maker\n",
            "en.yaml:1:1: error[template-file]: there is no field \"meetng\" in a file of words"),
        arguments(
            "en.yaml",
            "meeting: Decision maker\nfavourite: Mine\n",
            "en.yaml:2:1: error[template-file]: there is no field \"favourite\" in a file of words"),
        arguments(
            "cy.yaml",
            "page: Tudalen {0}\n",
            "cy.yaml:1:15: error[template-file]: nothing is filled in for \"{0}\""),
        arguments(
            "cy.yaml",
            "page: Tudalen ${n}\n",
            "cy.yaml:1:15: error[template-file]: nothing is filled in for \"${n}\""),
        arguments(
            "en.yaml",
            "page: <b>Page</b>\n",
            "en.yaml:1:7: error[template-file]: nothing is filled in for \"<b>\""),
        arguments(
            "en.yaml",
            "page: [Page]\n",
            "en.yaml:1:1: error[template-file]: text belongs here, found a list"),
        arguments(
            "en.yaml", "page:\n", "en.yaml:1:1: error[template-file]: the word \"page\" is empty"),
        arguments(
            "en.yaml",
            "- page\n",
            "en.yaml:1:1: error[template-file]: a file of words belongs here, found a list"),
        arguments("en.yaml", "", "en.yaml:1:1: error[template-file]: this file is empty"),
        arguments(
            "en-GB.yaml",
            "page: Page\n",
            "error[template-file]: common/words/en-GB.yaml is never read: files of words are named"
                + " by a language, as cy.yaml"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeInAFileOfWordsKeepsTemplatesFromBeingUsed(String file, String yaml, String fault) {
    TemplateFolder folder = new TemplateFolder(directory);
    folder.write("common/words/" + file, yaml);
    String told = (fault.startsWith("error") ? "" : "common/words/") + fault;

    assertThat(folder.faults(Checked.of("", folder.engine().check()))).containsExactly(told);
    assertThat(folder.faults(checked("en-GB", Optional.of(directory)))).containsExactly(told);
  }

  @Test
  void wordOfTheOperatorsIsKnownWhereOneOfTheirTemplatesAsksForIt() {
    TemplateFolder folder = new TemplateFolder(directory);
    folder.write("common/words/en.yaml", "favourite: Best liked\n");

    assertThat(
            folder
                .document("<report><title>${word('favourite')}</title></report>")
                .value()
                .metadata()
                .title())
        .isEqualTo("Best liked");
  }

  @Test
  void wordsThatANewLanguageLacksAreAWarning() {
    TemplateFolder folder = new TemplateFolder(directory);
    folder.write(
        "common/words/pl.yaml",
        TemplateFolder.words().replace("agendaItem: ", "# ").replace("page: Page\n", ""));

    assertThat(folder.faults(Checked.of("", folder.engine().check())))
        .containsExactly(
            "common/words/pl.yaml:5:1: warning[template-file]: these words are printed in English:"
                + " agendaItem, page");
  }

  @Test
  void unknownWordIsAFaultOfTheTemplate() {
    assertThat(
            new TemplateFolder(directory)
                .faults("<report><title>t</title><p>${word('meetingDat')}</p></report>"))
        .containsExactly(
            "test/report.ftlx:1:28: error[template-value]: there is no word \"meetingDat\"");
  }

  private static Document document(String language, Optional<Path> folder) {
    return checked(language, folder).value();
  }

  private static Checked<Document> checked(String language, Optional<Path> folder) {
    return TemplateFolder.document(
        new TemplateEngine(folder),
        """
        type: decision-report
        id: a
        title: T
        language: %s
        meeting: {body: Cabinet, date: 2019-11-12}
        """
            .formatted(language));
  }
}
