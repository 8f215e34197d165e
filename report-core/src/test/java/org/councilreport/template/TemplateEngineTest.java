package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;
import org.councilreport.style.TextRole;
import org.councilreport.style.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Templates are found, overridden, checked and remembered. */
@Isolated("sets the default locale")
class TemplateEngineTest {
  private static final String TITLE = "<report><title>${title}</title></report>";
  private static final String STANDARD =
      TemplateFolder.REPORT.replace("type: test", "type: cabinet-member-update");

  @TempDir private Path directory;
  private TemplateFolder folder;

  @BeforeEach
  void makeFolder() throws IOException {
    Path path = directory.resolve("templates");
    Files.createDirectories(path);
    folder = new TemplateFolder(path);
  }

  private static Positions noPositions() {
    return new Positions(Map.of());
  }

  @Test
  void packedTemplatesAreThoseInTheRepository() throws IOException {
    try (Stream<Path> templates = Files.list(Path.of("../templates"))) {
      assertThat(templates.filter(path -> Files.exists(path.resolve("report.ftlx"))))
          .extracting(path -> path.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(TemplateFiles.PACKED);
    }
  }

  @Test
  void requiredFieldsAreTheTemplatesOwn() {
    TemplateEngine engine = new TemplateEngine(Optional.empty());

    assertThat(engine.requiredFields("cabinet-member-update", noPositions()).value())
        .containsExactly("title", "member.portfolio", "meeting", "period");
  }

  @Test
  void unknownTypeIsToldWithTheTemplatesThereAre() {
    folder.template(TITLE);
    Diagnostic fault =
        folder
            .engine()
            .requiredFields("cabinet-member-updte", TemplateFolder.read(STANDARD).positions())
            .diagnostics()
            .get(0);

    assertThat(fault)
        .hasToString(
            "report.yaml:2:7: error[unknown-template]: there is no template"
                + " \"cabinet-member-updte\"");
    assertThat(fault.help())
        .hasValue(
            "did you mean \"cabinet-member-update\"? the templates here are"
                + " cabinet-member-update, decision-report, portfolio-holder-report, test");
  }

  @Test
  void typeIsNeverAPath() throws IOException {
    folder.template(TITLE);
    Files.createDirectories(directory.resolve("outside"));
    Files.writeString(directory.resolve("outside/report.ftlx"), TITLE);
    for (String type :
        List.of("../outside", "/etc", "..", "test/../test", "", "Test", "common/x", "C:")) {
      assertThat(folder.engine().requiredFields(type, noPositions()).diagnostics())
          .as(type)
          .singleElement()
          .asString()
          .startsWith("error[unknown-template]");
    }
  }

  @Test
  void folderOverridesFileByFile() {
    folder.write("cabinet-member-update/report.ftlx", TITLE);
    TemplateEngine engine = folder.engine();

    Document document = TemplateFolder.document(engine, STANDARD).value();

    assertThat(document.blocks()).isEmpty();
    assertThat(engine.requiredFields("cabinet-member-update", noPositions()).value())
        .contains("member.portfolio");
    assertThat(engine.theme(document.metadata().theme()).font().embedded())
        .isEqualTo("Liberation Sans");
  }

  @Test
  void themeAloneCanBeOverridden() {
    folder.write(
        "cabinet-member-update/theme.yaml",
        TemplateFolder.packed("theme.yaml").replace("size: 16", "size: 18"));
    TemplateEngine engine = folder.engine();
    assertThat(theme(engine, STANDARD).style(TextRole.TITLE).size()).isEqualTo(18);
  }

  @Test
  void editedFilesAreNoticed() {
    TemplateEngine engine = folder.template(TITLE).engine();
    assertThat(title(engine)).isEqualTo("Housing Update");

    folder.template("<report><title>${id}</title></report>");
    folder.write(
        "test/theme.yaml", TemplateFolder.packed("theme.yaml").replace("size: 16", "size: 18"));

    assertThat(title(engine)).isEqualTo("housing-2019-11");
    assertThat(theme(engine, TemplateFolder.REPORT).style(TextRole.TITLE).size()).isEqualTo(18);
  }

  private static Theme theme(TemplateEngine engine, String report) {
    return engine.theme(TemplateFolder.document(engine, report).value().metadata().theme());
  }

  private static String title(TemplateEngine engine) {
    return TemplateFolder.document(engine, TemplateFolder.REPORT).value().metadata().title();
  }

  @Test
  void symbolicLinkOutOfTheFolderIsRefused() throws IOException {
    folder.template(TITLE);
    Files.writeString(directory.resolve("secret.ftlx"), "secret");
    Files.delete(folder.path().resolve("test/report.ftlx"));
    Files.createSymbolicLink(
        folder.path().resolve("test/report.ftlx"), directory.resolve("secret.ftlx"));

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .containsExactly("error[template-file]: test/report.ftlx leads out of the template folder");
  }

  @Test
  void includedSymbolicLinkOutOfTheFolderIsRefused() throws IOException {
    Files.writeString(directory.resolve("secret.ftlx"), "secret");
    Files.createDirectories(folder.path().resolve("common"));
    Files.createSymbolicLink(
        folder.path().resolve("common/foot.ftlx"), directory.resolve("secret.ftlx"));

    List<String> faults =
        folder.faults("<report><title>t</title>\n<#include '/common/foot.ftlx'></report>");

    assertThat(faults).singleElement().asString().contains("leads out of the template folder");
  }

  @Test
  void symbolicLinkWithinTheFolderIsFollowed() throws IOException {
    folder.template(TITLE);
    Files.createSymbolicLink(folder.path().resolve("alias"), folder.path().resolve("test"));

    assertThat(folder.engine().requiredFields("alias", noPositions()).value())
        .containsExactly("title");
  }

  @Test
  void folderItselfMayBeASymbolicLink() throws IOException {
    folder.template(TITLE);
    Path link = Files.createSymbolicLink(directory.resolve("link"), folder.path());

    assertThat(title(new TemplateEngine(Optional.of(link)))).isEqualTo("Housing Update");
  }

  @Test
  void templateWithoutThemeSaysSo() throws IOException {
    folder.template(TITLE);
    Files.delete(folder.path().resolve("test/theme.yaml"));

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .containsExactly("error[template-file]: the template test has no theme.yaml");
  }

  @Test
  void templateThatIsNotUtf8SaysSo() throws IOException {
    folder.template(TITLE);
    Files.write(folder.path().resolve("test/report.ftlx"), new byte[] {'<', (byte) 0xE9, '>'});

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .containsExactly("error[template-file]: test/report.ftlx is not in UTF-8");
  }

  @Test
  void windowsLineEndsAndByteOrderMarkAreNoFault() {
    folder.template("\uFEFF<report>\r\n<title>${title}</title>\r\n<h2/>\r\n</report>\r\n");

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .containsExactly("test/report.ftlx:3:1: error[template-markup]: there is no element <h2>");
  }

  @Test
  void themeFaultsAreToldTogetherWithTheTemplates() {
    folder.template("<report><title>${titel}</title></report>");
    folder.write(
        "test/theme.yaml",
        TemplateFolder.packed("theme.yaml")
            .replace("size: A4", "size: A3")
            .replace("#1D3A8A", "#CCCCCC")
            .replace("listIndent", "listIndnet"));

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .containsExactly(
            "test/report.ftlx:1:16: error[template-value]: \"titel\" is not a field here",
            "test/theme.yaml:4:9: error[theme]: \"A3\" is not a page size",
            "test/theme.yaml:108:1: error[theme]: there is no field \"listIndnet\" in a theme",
            "test/theme.yaml:112:11: error[theme]: this colour is too pale to be read on white: its"
                + " contrast is less than 4.5 to 1");
  }

  @Test
  void footThatRunsIntoTheTextIsAThemeFault() {
    folder.template(TITLE);
    folder.write(
        "test/theme.yaml",
        TemplateFolder.packed("theme.yaml").replace("footerDistance: 43", "footerDistance: 70"));

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .singleElement()
        .asString()
        .contains("error[theme]: the foot runs into the text");
  }

  @Test
  void fontThatPdfsCannotCarryIsAThemeFault() {
    folder.template(TITLE);
    folder.write(
        "test/theme.yaml",
        TemplateFolder.packed("theme.yaml").replace("Liberation Sans", "Liberation Sams"));

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .singleElement()
        .asString()
        .contains("\"Liberation Sams\" is not a font family that PDFs can carry");
  }

  @Test
  void aDocumentKeepsTheThemeItWasMadeWith() {
    folder.template(TITLE);
    TemplateEngine engine = folder.engine();
    Document before = TemplateFolder.document(engine, TemplateFolder.REPORT).value();
    folder.write(
        "test/theme.yaml",
        TemplateFolder.packed("theme.yaml").replace("listIndent: 18", "listIndent: 24"));
    Document after = TemplateFolder.document(engine, TemplateFolder.REPORT).value();

    assertThat(engine.theme(before.metadata().theme()).listIndent()).isEqualTo(18);
    assertThat(engine.theme(after.metadata().theme()).listIndent()).isEqualTo(24);
  }

  @Test
  void listsWithoutRoomAreAThemeFault() {
    folder.template(TITLE);
    folder.write(
        "test/theme.yaml",
        TemplateFolder.packed("theme.yaml").replace("listIndent: 18", "listIndent: 70"));

    assertThat(folder.faults(TemplateFolder.document(folder.engine(), TemplateFolder.REPORT)))
        .singleElement()
        .asString()
        .contains("listIndent is too large");
  }

  @Test
  void aFolderThatIsItselfATemplateIsRefused() {
    folder.template(TITLE);
    assertThatThrownBy(() -> new TemplateEngine(Optional.of(folder.path().resolve("test"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name the folder that holds it");
  }

  @Test
  void settingsFaultsAreTold() {
    folder.template(TITLE).write("test/template.yaml", "required: [title, ../x]\n");

    assertThat(folder.faults(folder.engine().requiredFields("test", noPositions())))
        .containsExactly(
            "test/template.yaml:1:1: error[template-file]: description is missing",
            "test/template.yaml:1:19: error[template-file]: \"../x\" is not a field of a report");
  }

  @Test
  void themeOfNoDocumentIsAProgrammingError() {
    assertThatThrownBy(() -> new TemplateEngine(Optional.empty()).theme("none"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void folderThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> new TemplateEngine(Optional.of(directory.resolve("nowhere"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("nowhere is not a folder");
  }

  @Test
  void oneEngineServesManyThreads() {
    TemplateEngine engine = new TemplateEngine(Optional.empty());
    Document expected = TemplateFolder.document(engine, STANDARD).value();

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> TemplateFolder.document(engine, STANDARD))
                .map(Checked::value))
        .allMatch(expected::equals);
  }

  @Test
  void defaultLocaleChangesNothing() {
    Document expected =
        TemplateFolder.document(new TemplateEngine(Optional.empty()), STANDARD).value();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(TemplateFolder.document(new TemplateEngine(Optional.empty()), STANDARD).value())
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void standardThemeIsLegible() {
    Theme theme = theme(new TemplateEngine(Optional.empty()), STANDARD);

    // WCAG 2.1, success criterion 1.4.6: 7 to 1.
    assertThat(theme.link().colour().contrastWithWhite()).isGreaterThan(7);
    assertThat(theme.link().underline()).isTrue();
    assertThat(theme.page().measure()).isBetween(475.0, 476.0);
    assertThat(theme.style(TextRole.BODY).lineHeight()).isEqualTo(13.8);
    assertThat(
            Stream.of(2, 3, 4, 5, 6).map(level -> theme.style(TextRole.heading(level))).distinct())
        .hasSize(5);
  }
}
