package org.councilreport.writer.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an HTML file says beside its document.
 *
 * @param language the language of these words
 * @param skip leads past what stands above the title
 * @param formats stands before the names of the same document's other files
 * @param notes heads the footnotes
 * @param back leads from a footnote to its mark
 */
record Words(Locale language, String skip, String formats, String notes, String back) {
  private static final Words ENGLISH =
      new Words(
          Locale.ENGLISH,
          "Skip to main content",
          "Also available as:",
          "Footnotes",
          "Back to text");

  private static final Map<String, Words> BY_LANGUAGE =
      Map.of(
          "cy",
          new Words(
              Locale.forLanguageTag("cy"),
              "Neidio i’r prif gynnwys",
              "Ar gael hefyd fel:",
              "Troednodiadau",
              "Yn ôl i’r testun"),
          "gd",
          new Words(
              Locale.forLanguageTag("gd"),
              "Leum gu prìomh shusbaint",
              "Ri fhaighinn cuideachd mar:",
              "Bonn-notaichean",
              "Air ais dhan teacsa"),
          "ga",
          new Words(
              Locale.forLanguageTag("ga"),
              "Léim go dtí an príomhábhar",
              "Ar fáil freisin mar:",
              "Fonótaí",
              "Ar ais go dtí an téacs"));

  /** The words in a language; English where there are none in it. */
  static Words in(Locale language) {
    return BY_LANGUAGE.getOrDefault(language.getLanguage(), ENGLISH);
  }

  /** The attributes of an element with these words, which name their language where it differs. */
  String[] attributes(Draft draft, String... others) {
    Locale around = draft.document().metadata().language();
    if (language.getLanguage().equals(around.getLanguage())) {
      return others;
    }
    return Stream.of(others, InlineWriter.language(language))
        .flatMap(Arrays::stream)
        .toArray(String[]::new);
  }
}
