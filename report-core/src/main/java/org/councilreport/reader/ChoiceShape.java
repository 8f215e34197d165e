package org.councilreport.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;

/**
 * One of a few words.
 *
 * @param otherwise what may be written instead, as a cure ends; may be empty
 */
record ChoiceShape<T>(String noun, List<Choice<T>> choices, String otherwise) implements Shape<T> {

  ChoiceShape {
    choices = List.copyOf(choices);
  }

  @Override
  public Optional<T> read(YamlValue value) {
    return value.text(noun).flatMap(text -> chosen(text, value));
  }

  private Optional<T> chosen(String text, YamlValue value) {
    for (Choice<T> choice : choices) {
      if (choice.word().equals(text)) {
        return Optional.of(choice.value());
      }
    }
    List<String> words = choices.stream().map(Choice::word).toList();
    value.report(
        value
            .error(Code.VALUE, Words.quote(text) + " is not " + noun)
            .help(
                Spelling.nearest(text, words)
                    .or(() -> described(text))
                    .map(word -> "did you mean " + Words.quote(word) + "?")
                    .orElse(
                        "write "
                            + (words.size() == 1 ? "" : "one of ")
                            + String.join(", ", words)
                            + otherwise)));
    return Optional.empty();
  }

  /** The one word in whose description the written word stands: exempt, for partII. */
  private Optional<String> described(String text) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(text) + "\\b", Pattern.CASE_INSENSITIVE);
    List<String> found =
        choices.stream()
            .filter(choice -> text.length() > 2 && word.matcher(choice.description()).find())
            .map(Choice::word)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> meanings = new LinkedHashMap<>();
    choices.forEach(c -> meanings.put(c.word(), Json.object("description", c.description())));
    return Json.object(
        "enum",
        choices.stream().map(Choice::word).toList(),
        "markdownEnumDescriptions",
        choices.stream().map(Choice::description).toList(),
        "x-intellij-enum-metadata",
        meanings);
  }
}
