package org.councilreport.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.font.FontLibrary;
import org.councilreport.style.Theme;

/**
 * What templates are made of.
 *
 * @param files the files that hold it
 * @param settings what reports each template needs
 * @param themes how their documents look
 * @param words what they add in words
 * @param interpreter what runs their markup
 * @param fonts what their documents are printed with
 */
record TemplateParts(
    TemplateFiles files,
    YamlFiles<Settings> settings,
    Themes themes,
    Words words,
    Interpreter interpreter,
    FontLibrary fonts) {

  /** The parts of the templates in a folder, and of those that come with the product. */
  static TemplateParts of(Optional<Path> folder, FontLibrary fonts) {
    TemplateFiles files = new TemplateFiles(folder);
    return new TemplateParts(
        files,
        new YamlFiles<>(files, "template.yaml", Settings.SHAPE, Code.TEMPLATE_FILE),
        new Themes(files, fonts.families()),
        new Words(files),
        new Interpreter(files),
        fonts);
  }

  /**
   * What a template has to work with for reports in a language.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  Checked<Material> material(Locale language, Checked<YamlFiles.Version<Theme>> theme)
      throws IOException {
    IntPredicate printable =
        theme
            .optional()
            .map(read -> fonts.coverage(read.value().font().embedded()))
            .orElse(codePoint -> true);
    return words.in(language).then(known -> Checked.of(new Material(known, printable), List.of()));
  }
}
