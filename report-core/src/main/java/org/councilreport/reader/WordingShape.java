package org.councilreport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.model.Label;
import org.councilreport.model.Label.Wording;

/** Words for a heading or a label: one text, or one for each of several languages. */
record WordingShape() implements Shape<Label> {
  static final Shape<String> TEXT = Shape.label();

  @Override
  public String noun() {
    return TEXT.noun();
  }

  @Override
  public Optional<Label> read(YamlValue value) {
    Optional<YamlNode.Mapping> languages = value.namedValues().filter(WordingShape::namesALanguage);
    return languages.isEmpty()
        ? TEXT.read(value).map(Label::of)
        : wordings(languages.get().entries(), value);
  }

  private static boolean namesALanguage(YamlNode.Mapping fields) {
    return fields.entries().stream()
        .anyMatch(entry -> LanguageShape.known(entry.key().value()).isPresent());
  }

  private static Optional<Label> wordings(List<YamlNode.Entry> entries, YamlValue value) {
    List<Wording> wordings = new ArrayList<>();
    for (YamlNode.Entry entry : entries) {
      Optional<Locale> language = language(entry, wordings, value);
      Optional<String> text = TEXT.read(value.member(entry));
      if (language.isPresent() && text.isPresent()) {
        wordings.add(new Wording(language, text.get()));
      }
    }
    return wordings.isEmpty() ? Optional.empty() : Optional.of(new Label(wordings));
  }

  private static Optional<Locale> language(
      YamlNode.Entry entry, List<Wording> before, YamlValue value) {
    String tag = entry.key().value();
    Optional<Locale> language = LanguageShape.known(tag);
    if (language.isEmpty()) {
      value.report(
          value
              .errorAtKey(entry, Code.VALUE, Words.quote(tag) + " is not a language tag")
              .help("write one text, or one for each language, as in \"cy: Tai\""));
    } else if (before.stream().anyMatch(wording -> wording.lang().equals(language))) {
      value.report(
          value
              .errorAtKey(entry, Code.DUPLICATE_FIELD, "this language is given twice")
              .help("keep one of them"));
    }
    return language;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> text = TEXT.schema(definitions);
    return Json.object(
        "anyOf",
        List.of(
            text,
            Json.object(
                "type",
                "object",
                "minProperties",
                1,
                "propertyNames",
                Json.object("pattern", "^" + LanguageShape.TAG + "$"),
                "additionalProperties",
                text)));
  }
}
