package org.councilreport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.model.Council;
import org.councilreport.model.Extra;
import org.councilreport.model.Report;
import org.councilreport.reader.Reading;
import org.councilreport.source.SourceFile;
import org.councilreport.source.SourceFile.Kind;
import org.councilreport.style.Theme;
import org.councilreport.template.TemplateEngine;
import org.councilreport.wordtemplate.WordTemplate;
import org.councilreport.wordtemplate.WordTemplates;

/**
 * The looks of documents: those of the template's theme, over them those of the council's Word
 * template, and over both what {@code council.yaml} states under {@code theme}. A document names
 * theme and Word template, as it names a theme.
 */
final class Branding {
  /** Parts the names of a theme and a Word template; neither has it. */
  private static final String AND = "+";

  private final TemplateEngine templates;
  private final WordTemplates wordTemplates;

  Branding(TemplateEngine templates, FontLibrary fonts) {
    this.templates = templates;
    wordTemplates = new WordTemplates(fonts.families());
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
    String base = and < 0 ? name : name.substring(0, and);
    Theme theme = templates.theme(base);
    return wordTemplate(document)
        .map(word -> word.over(theme, templates.stated(base)))
        .orElse(theme);
  }

  /**
   * The font family of a report's documents; empty where the theme cannot be used.
   *
   * @param type names the template
   * @param council the council, which may want another
   * @param template its Word template
   */
  Optional<String> fontFamily(
      String type, Optional<Council> council, Optional<WordTemplate> template) {
    Extra.Fields stated = council.map(Council::theme).orElse(Extra.Fields.NONE);
    return templates
        .fontFamily(type, council)
        .map(own -> template.map(word -> word.family(own, stated)).orElse(own));
  }

  /** The file of the Word template that a document was made with. */
  Optional<SourceFile> source(Reading reading, Document document) {
    Optional<String> path = reading.draft().flatMap(Report::council).flatMap(Council::wordTemplate);
    return wordTemplate(document)
        .map(word -> new SourceFile(Kind.WORD_TEMPLATE, path.orElseThrow(), word.id()));
  }

  /** The Word template of a document that has one. */
  Optional<WordTemplate> wordTemplate(Document document) {
    String name = document.metadata().theme();
    int and = name.indexOf(AND);
    return and < 0 ? Optional.empty() : wordTemplates.version(name.substring(and + 1));
  }
}
