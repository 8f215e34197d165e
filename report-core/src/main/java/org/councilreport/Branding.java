package org.councilreport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.model.Council;
import org.councilreport.model.Report;
import org.councilreport.reader.Reading;
import org.councilreport.style.Theme;
import org.councilreport.template.TemplateEngine;
import org.councilreport.wordtemplate.WordTemplate;
import org.councilreport.wordtemplate.WordTemplates;

/**
 * The looks of documents: those of the template's theme, and over them those of the council's Word
 * template. A document names both, as it names a theme.
 */
final class Branding {
  /** Parts the names of a theme and a Word template; neither has it. */
  private static final String AND = "+";

  private final TemplateEngine templates;
  private final WordTemplates wordTemplates = new WordTemplates();

  Branding(TemplateEngine templates) {
    this.templates = templates;
  }

  /** The council's Word template, if it has one, or why it is refused. */
  Checked<Optional<WordTemplate>> wordTemplate(Reading reading) {
    Optional<String> path = reading.draft().flatMap(Report::council).flatMap(Council::wordTemplate);
    Optional<Path> folder = reading.councilFolder();
    if (path.isEmpty() || folder.isEmpty()) {
      return Checked.of(Optional.empty(), List.of());
    }
    return wordTemplates
        .read(path.get(), folder.get(), reading.positions())
        .then(template -> Checked.of(Optional.of(template), List.of()));
  }

  /** The same document with the looks of a Word template. */
  Document in(Optional<WordTemplate> template, Document document) {
    return template
        .map(
            word ->
                document.with(
                    document.metadata().themed(document.metadata().theme() + AND + word.id())))
        .orElse(document);
  }

  /** How a document looks. */
  Theme theme(Document document) {
    String name = document.metadata().theme();
    int and = name.indexOf(AND);
    Theme theme = templates.theme(and < 0 ? name : name.substring(0, and));
    return wordTemplate(document).map(word -> word.over(theme)).orElse(theme);
  }

  /** The Word template of a document that has one. */
  Optional<WordTemplate> wordTemplate(Document document) {
    String name = document.metadata().theme();
    int and = name.indexOf(AND);
    return and < 0 ? Optional.empty() : wordTemplates.version(name.substring(and + 1));
  }
}
