package org.councilreport.template;

import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.councilreport.reader.Spelling;

/**
 * The function by which a template prints words of its own in the report's language.
 *
 * @param words the words by their keys
 * @param language the report's language
 */
record WordModels(Map<String, Words.Word> words, Locale language) {

  /** The function by the name that templates call it. */
  Map<String, TemplateModel> functions() {
    TemplateMethodModelEx word = this::word;
    return Map.of("word", word);
  }

  /** {@code word("meetingDate")}: plain words, or tagged ones where they are only in English. */
  private TemplateModel word(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel key)) {
      throw new FieldException("word(…) takes the key of a word", "write word(\"meetingDate\")");
    }
    Words.Word word = words.get(key.getAsString());
    if (word == null) {
      throw unknown(key.getAsString());
    }
    if (word.language().getLanguage().equals(language.getLanguage())) {
      return new SimpleScalar(word.text());
    }
    return XMLOutputFormat.INSTANCE.fromMarkup(
        "<span lang=\""
            + word.language().toLanguageTag()
            + "\">"
            + MarkdownInlines.escape(word.text())
            + "</span>");
  }

  private FieldException unknown(String key) {
    String suggestion =
        Spelling.nearest(key, words.keySet())
            .map(near -> "did you mean \"" + near + "\"? ")
            .orElse("");
    return new FieldException(
        "there is no word \"" + key + "\"", suggestion + "words stand in common/words/en.yaml");
  }
}
