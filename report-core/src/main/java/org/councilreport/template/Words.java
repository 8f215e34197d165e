package org.councilreport.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Extra;
import org.councilreport.reader.Shape;
import org.councilreport.reader.YamlReader;

/**
 * The words that templates add to a report, such as {@code Meeting date}, in files such as {@code
 * common/words/cy.yaml}. A word of the operator's goes before the product's, and a language before
 * English.
 */
final class Words {
  private static final Locale LAST_RESORT = Locale.ENGLISH;

  /** Where the files are, below the templates' folder. */
  static final String FOLDER = "common/words/";

  private final TemplateFiles files;
  private final YamlReader reader = new YamlReader(Code.TEMPLATE_FILE);
  private final Map<TemplateFile, Checked<Extra.Fields>> readings = new ConcurrentHashMap<>();

  /**
   * A word, and the language it is in.
   *
   * @param text the word
   * @param language that of the report, or English
   */
  record Word(String text, Locale language) {}

  Words(TemplateFiles files) {
    this.files = files;
  }

  /**
   * The words for reports in a language, by the keys that templates ask for.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  Checked<Map<String, Word>> in(Locale language) throws IOException {
    Map<String, Word> words = new LinkedHashMap<>();
    List<Diagnostic> faults = new ArrayList<>();
    boolean isEnglish = language.getLanguage().equals(LAST_RESORT.getLanguage());
    for (Locale next : isEnglish ? List.of(language) : List.of(language, LAST_RESORT)) {
      for (TemplateFile file : files.layers(path(next))) {
        Checked<Extra.Fields> read = readings.computeIfAbsent(file, this::read);
        faults.addAll(read.diagnostics());
        read.optional().ifPresent(bundle -> add(bundle, next, words));
      }
    }
    return faults.isEmpty() ? Checked.of(words, List.of()) : Checked.failed(faults);
  }

  /**
   * The keys of the words that come with the product, the same in each of its languages.
   *
   * @throws IOException when the product is not whole
   */
  Set<String> keys() throws IOException {
    List<TemplateFile> layers = files.layers(path(LAST_RESORT));
    TemplateFile packed = layers.get(layers.size() - 1);
    return read(packed).value().fields().keySet();
  }

  private Checked<Extra.Fields> read(TemplateFile file) {
    byte[] yaml = file.text().getBytes(StandardCharsets.UTF_8);
    return reader.read(yaml, file.name(), Shape.extra()).checked();
  }

  private static String path(Locale language) {
    return FOLDER + language.getLanguage() + ".yaml";
  }

  private static void add(Extra.Fields bundle, Locale language, Map<String, Word> words) {
    bundle
        .fields()
        .forEach(
            (key, value) -> {
              if (value instanceof Extra.Text text) {
                words.putIfAbsent(key, new Word(text.text(), language));
              }
            });
  }
}
