package org.councilreport.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Council;
import org.councilreport.model.Extra;
import org.councilreport.model.Report;
import org.councilreport.reader.ThemeShape;
import org.councilreport.style.Theme;

/** The looks of documents: each template's theme, under what a council wants otherwise. */
final class Themes {
  private final YamlFiles<Theme> files;

  /**
   * The themes of templates.
   *
   * @param templates where the templates are
   * @param families the font families that themes may name
   */
  Themes(TemplateFiles templates, Set<String> families) {
    files = new YamlFiles<>(templates, "theme.yaml", ThemeShape.theme(families), Code.THEME);
  }

  /**
   * A template's own theme.
   *
   * @throws IOException whose message says which file is missing or unusable, and why
   */
  Checked<YamlFiles.Version<Theme>> of(String type) throws IOException {
    return files.read(type);
  }

  /**
   * A report's theme.
   *
   * @throws IOException whose message says which file is missing or unusable, and why
   */
  Checked<YamlFiles.Version<Theme>> of(Report report, Positions positions) throws IOException {
    Checked<YamlFiles.Version<Theme>> own = files.read(report.type());
    return own.isValid()
        ? told(files.read(report.type(), overrides(report.council())), positions)
        : own;
  }

  /**
   * What is only wrong when the council's values lie over the template's is the council's fault.
   */
  private static <T> Checked<T> told(Checked<T> laid, Positions positions) {
    return new Checked<>(
        laid.optional(),
        laid.diagnostics().stream()
            .map(
                fault ->
                    positions
                        .error(
                            Code.VALUE,
                            "council.theme" + fault.field().map(field -> "." + field).orElse(""),
                            "over the template's theme: " + fault.message())
                        .build())
            .toList());
  }

  /** Those faults of a theme that do not follow from a value of it that could not be read. */
  static List<Diagnostic> news(List<Diagnostic> faults, List<Diagnostic> unread) {
    List<String> lost =
        unread.stream()
            .filter(Diagnostic::isError)
            .flatMap(fault -> fault.field().stream())
            .map(field -> field.startsWith("theme.") ? "council." + field : field)
            .toList();
    return faults.stream()
        .filter(
            fault ->
                lost.stream()
                    .noneMatch(field -> Positions.isWithin(fault.field().orElse(""), field)))
        .toList();
  }

  /**
   * The font family of the documents of a type; empty where its theme has faults.
   *
   * @throws IOException whose message says which file is missing or unusable, and why
   */
  Optional<String> fontFamily(String type, Optional<Council> council) throws IOException {
    return files
        .read(type, overrides(council))
        .optional()
        .map(theme -> theme.value().font().embedded());
  }

  private static Extra.Fields overrides(Optional<Council> council) {
    return council.map(Council::theme).orElse(Extra.Fields.NONE);
  }

  /**
   * A theme as it was when a document was made with it.
   *
   * @param name the theme's name, from the document's metadata
   * @throws IllegalArgumentException when no document was made with it
   */
  YamlFiles.Version<Theme> named(String name) {
    return files
        .version(name)
        .orElseThrow(() -> new IllegalArgumentException("no document has the theme " + name));
  }
}
