package org.councilreport.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.model.CommonMark;
import org.councilreport.model.Council;
import org.councilreport.model.Extra;
import org.councilreport.model.Report;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Reading;
import org.councilreport.source.SourceFile;
import org.councilreport.style.Theme;

/**
 * Makes documents from reports by the template that a report's type names. Immutable but for what
 * it remembers of template files; one engine serves many threads, and notices when a file changes.
 */
public final class TemplateEngine {
  private final TemplateParts parts;
  private final Examination examination;

  /** An engine with fonts of its own. */
  public TemplateEngine(Optional<Path> folder) {
    this(folder, FontLibrary.standard());
  }

  /**
   * An engine with the templates that come with the product.
   *
   * @param folder a folder whose templates override them, file by file, or add to them
   * @param fonts the fonts that documents are printed with
   * @throws IllegalArgumentException when the folder is none, is itself a template, or has none in
   *     it
   */
  public TemplateEngine(Optional<Path> folder, FontLibrary fonts) {
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new IllegalArgumentException(folder.get() + " is not a folder");
    }
    if (folder.isPresent() && Files.exists(folder.get().resolve("report.ftlx"))) {
      throw new IllegalArgumentException(
          folder.get() + " is one template; name the folder that holds it");
    }
    parts = TemplateParts.of(folder, fonts);
    if (folder.isPresent() && parts.files().isVain()) {
      throw new IllegalArgumentException("there is no template in " + folder.get());
    }
    examination = new Examination(parts);
  }

  /**
   * The fields that reports of a type cannot do without.
   *
   * @param type names the template
   * @param positions where the report's fields were written
   * @return paths such as {@code member.portfolio}, or everything that is wrong with the template
   */
  public Checked<List<String>> requiredFields(String type, Positions positions) {
    List<Diagnostic> faults = examination.of(type, positions);
    return hasErrors(faults)
        ? Checked.failed(faults)
        : read(
            positions,
            () ->
                parts
                    .settings()
                    .read(type)
                    .then(settings -> Checked.of(settings.value().required(), faults)));
  }

  /**
   * Makes a report's document.
   *
   * @param report the report
   * @param texts its texts in CommonMark, by the path of their field; what is wrong in those that
   *     the template does not print is told, too
   * @param positions where its fields were written
   * @param pictures reads the pictures that it names
   * @return the document, or every fault in the report's text and in the template; warnings about
   *     the template are told by {@link #requiredFields}
   */
  public Checked<Document> document(
      Report report, Map<String, CommonMark> texts, Positions positions, PictureReader pictures) {
    List<Diagnostic> faults = new ArrayList<>(examination.of(report.type(), positions));
    if (hasErrors(faults)) {
      faults.addAll(faults(texts, positions));
      return Checked.failed(faults);
    }
    return read(positions, () -> sound(report, texts, positions, pictures));
  }

  /** Makes a report's document with a template in which nothing wrong is known. */
  private Checked<Document> sound(
      Report report, Map<String, CommonMark> texts, Positions positions, PictureReader pictures)
      throws IOException {
    Checked<YamlFiles.Version<Theme>> theme = parts.themes().of(report, positions);
    Checked<Material> material = parts.material(report.language(), theme);
    TemplateFaults faults = new TemplateFaults(parts.files(), positions);
    String path = TemplateFiles.markup(report.type());
    Checked<Content> content =
        material.isValid()
            ? parts
                .interpreter()
                .run(path, report, positions, faults)
                .run(texts, pictures, material.value())
            : Checked.failed(material.diagnostics());
    List<Diagnostic> all = new ArrayList<>(theme.diagnostics());
    all.addAll(content.diagnostics());
    if (theme.isValid() && content.isValid()) {
      return Checked.of(
          content.value().document(report, theme.value().id(), material.value().words()), all);
    }
    // What a template that is to be mended does not print, it may print then.
    return Checked.failed(all.stream().filter(Diagnostic::isError).toList());
  }

  /**
   * What is wrong with the templates there are, each as {@link #check(String)} finds it, and with
   * folders that look like templates and are none.
   *
   * @return every fault in reading order, once, although several templates may import its file
   */
  public List<Diagnostic> check() {
    return examination.ofAll();
  }

  /**
   * What is wrong with a template: its files, its expressions, and what shows when it is run over a
   * report in which every field is filled. What it does where a field is absent is not tried. No
   * document is made with a template in which this finds an error.
   *
   * @param type names the template
   * @return every fault, of the template's and of those that it imports
   */
  public List<Diagnostic> check(String type) {
    return examination.of(type, new Positions(Map.of()));
  }

  /**
   * The files that a template's documents depend on, as they are now, with those that it imports.
   * None where there is no such template, or where a file of it is unusable, which its documents
   * tell.
   *
   * @param type names the template
   */
  public List<SourceFile> sources(String type) {
    try {
      return parts.files().has(type)
          ? examination.sources(type).entrySet().stream().map(TemplateEngine::source).toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static SourceFile source(Map.Entry<String, TemplateFile> file) {
    byte[] bytes = file.getValue().text().getBytes(StandardCharsets.UTF_8);
    return SourceFile.of(SourceFile.Kind.TEMPLATE, file.getKey(), bytes);
  }

  /**
   * What is wrong with a report's texts in CommonMark and with its council's theme, which {@link
   * #document} says too. For reports with other faults, which get no document: an author is told
   * everything in one go.
   *
   * @param reading the report and its faults so far
   */
  public List<Diagnostic> faults(Reading reading) {
    List<Diagnostic> faults = new ArrayList<>(faults(reading.markdown(), reading.positions()));
    reading.draft().ifPresent(report -> faults.addAll(themeFaults(report, reading)));
    return faults;
  }

  private List<Diagnostic> themeFaults(Report report, Reading reading) {
    Positions positions = reading.positions();
    return hasErrors(examination.of(report.type(), positions))
        ? List.of() // they are told
        : Themes.news(
            read(positions, () -> parts.themes().of(report, positions)).diagnostics(),
            reading.report().diagnostics());
  }

  private static List<Diagnostic> faults(Map<String, CommonMark> texts, Positions positions) {
    return texts.entrySet().stream()
        .flatMap(
            text -> MarkdownMarkup.of(text.getValue(), text.getKey(), positions).faults().stream())
        .toList();
  }

  /**
   * The font family of the documents of a type; empty where its theme cannot be used.
   *
   * @param type names the template
   * @param council the council, which may want another
   */
  public Optional<String> fontFamily(String type, Optional<Council> council) {
    try {
      return parts.files().has(type) ? parts.themes().fontFamily(type, council) : Optional.empty();
    } catch (IOException e) {
      // The document tells why.
      return Optional.empty();
    }
  }

  /**
   * The looks of the documents of a type.
   *
   * @param name a theme's name, from the metadata of a document that this engine made
   * @throws IllegalArgumentException when the engine has made no document with that theme
   */
  public Theme theme(String name) {
    return parts.themes().named(name).value();
  }

  /**
   * The part of a theme that a council has stated itself, in the words of {@code theme.yaml}.
   *
   * @param name a theme's name, from the metadata of a document that this engine made
   * @throws IllegalArgumentException when the engine has made no document with that theme
   */
  public Extra.Fields stated(String name) {
    return parts.themes().named(name).over();
  }

  private interface Stage<T> {
    Checked<T> run() throws IOException;
  }

  /** Runs a stage that reads a template's files; what is wrong with them becomes a diagnostic. */
  private <T> Checked<T> read(Positions positions, Stage<T> stage) {
    try {
      return stage.run();
    } catch (IOException e) {
      return Checked.failed(List.of(new TemplateFaults(parts.files(), positions).unusable(e)));
    }
  }

  private static boolean hasErrors(List<Diagnostic> faults) {
    return faults.stream().anyMatch(Diagnostic::isError);
  }
}
