package org.councilreport.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.reader.Bound;
import org.councilreport.reader.Field;
import org.councilreport.reader.Shape;
import org.councilreport.reader.YamlReader;

/** Looks for mistakes in an operator's files of words, which would change no document. */
final class WordsLint {
  private static final Pattern NAME =
      Pattern.compile(Pattern.quote(Words.FOLDER) + "[a-z]{2,3}\\.yaml");

  private static final Pattern KEY = Pattern.compile("\\w+");

  /** What other programs fill in; a template puts values beside words. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("[$#]\\{[^}]*}?|\\{\\w*}|%(?:\\d+\\$)?[sd]|</?[a-z#@][^>]*>");

  private final TemplateFiles files;
  private final Words words;
  private final TemplateLint lint;
  private final YamlReader reader = new YamlReader(Code.TEMPLATE_FILE);
  private final TemplateFaults faults;

  /**
   * A lint of the words of a folder.
   *
   * @param files where they are
   * @param words reads them
   * @param lint knows what templates have in quotes
   * @param faults words what is wrong with a file as a whole
   */
  WordsLint(TemplateFiles files, Words words, TemplateLint lint, TemplateFaults faults) {
    this.files = files;
    this.words = words;
    this.lint = lint;
    this.faults = faults;
  }

  /**
   * What is wrong with the operator's words.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  List<Diagnostic> faults() throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    for (String path : files.words()) {
      Optional<TemplateFile> file = files.find(path);
      if (!NAME.matcher(path).matches()) {
        found.add(
            faults.unusable(
                new IOException(
                    path + " is never read: files of words are named by a language, as cy.yaml")));
      } else if (file.isPresent()) {
        found.addAll(faults(file.get(), files.layers(path).size() == 1));
      }
    }
    return found;
  }

  private List<Diagnostic> faults(TemplateFile file, boolean isNewLanguage) throws IOException {
    Set<String> packed = words.keys();
    Set<String> known = new TreeSet<>(packed);
    for (String template : files.ownTemplates()) {
      lint.quoted(template).filter(KEY.asMatchPredicate()).forEach(known::add);
    }
    byte[] yaml = file.text().getBytes(StandardCharsets.UTF_8);
    Bound<Map<String, String>> read = reader.read(yaml, file.name(), shape(known));
    List<Diagnostic> found = new ArrayList<>(read.checked().diagnostics());
    read.checked()
        .optional()
        .ifPresent(
            written -> {
              written.forEach(
                  (key, word) -> placeholder(key, word, read.positions()).ifPresent(found::add));
              known.stream()
                  .filter(key -> read.positions().isWritten(key) && !written.containsKey(key))
                  .forEach(key -> found.add(empty(key, read.positions())));
              Set<String> missing = new TreeSet<>(packed);
              missing.removeAll(written.keySet());
              if (isNewLanguage && !missing.isEmpty()) {
                found.add(inEnglish(missing, read.positions()));
              }
            });
    return found;
  }

  /** A mapping of keys to texts, of which any may be left out. */
  private static Shape<Map<String, String>> shape(Set<String> keys) {
    List<Field<String>> fields =
        keys.stream()
            .map(key -> Field.optional(key, Shape.text(), "A word that templates add.", "Page"))
            .toList();
    return Shape.object(
        "a file of words",
        List.copyOf(fields),
        values -> {
          Map<String, String> written = new TreeMap<>();
          fields.forEach(
              field -> values.optional(field).ifPresent(word -> written.put(field.name(), word)));
          return written;
        });
  }

  private static Optional<Diagnostic> placeholder(String key, String word, Positions positions) {
    Matcher placeholder = PLACEHOLDER.matcher(word);
    if (!placeholder.find()) {
      return Optional.empty();
    }
    String sign = placeholder.group();
    return Optional.of(
        positions
            .error(
                Code.TEMPLATE_FILE,
                key,
                placeholder.start(),
                sign.length(),
                "nothing is filled in for \"" + sign + "\"")
            .help("words are printed as they are: templates put values beside them")
            .build());
  }

  private static Diagnostic empty(String key, Positions positions) {
    return positions
        .error(Code.TEMPLATE_FILE, key, "the word \"" + key + "\" is empty")
        .help("write a word after it, or take it out")
        .build();
  }

  private static Diagnostic inEnglish(Set<String> keys, Positions positions) {
    List<String> first = keys.stream().limit(5).toList();
    int more = keys.size() - first.size();
    return positions
        .warning(
            Code.TEMPLATE_FILE,
            "",
            "these words are printed in English: "
                + String.join(", ", first)
                + (more == 0 ? "" : " and " + more + " more"))
        .help("write each with its word in this language; common/words/en.yaml has them all")
        .build();
  }
}
