package org.councilreport.reader;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;

/** A language by its BCP 47 tag; the language and the country must exist. */
record LanguageShape() implements Shape<Locale> {
  /** The form of a tag, as far as an editor needs to know it. */
  static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  @Override
  public String noun() {
    return "a language";
  }

  @Override
  public Optional<Locale> read(YamlValue value) {
    return value.text(noun()).flatMap(text -> language(text, value));
  }

  private static Optional<Locale> language(String tag, YamlValue value) {
    Optional<Locale> language = known(tag);
    if (language.isEmpty()) {
      value.report(
          value
              .error(Code.VALUE, Words.quote(tag) + " is not a language tag")
              .help(
                  tag.equalsIgnoreCase("en-UK")
                      ? "write en-GB: the country's code is GB"
                      : "write a tag such as en-GB for English, cy for Welsh, gd for Gaelic"));
    }
    return language;
  }

  /** The language of a tag, if there is one. */
  static Optional<Locale> known(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      boolean exists =
          isOneOf(locale.getLanguage(), Locale.getISOLanguages(), 3)
              && isOneOf(locale.getCountry(), Locale.getISOCountries(), 0);
      return exists ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Of three letters the JDK has no list, and of regions in digits neither. */
  private static boolean isOneOf(String code, String[] known, int lengthWithoutList) {
    return code.length() == lengthWithoutList
        || (code.length() == 3 && Character.isDigit(code.charAt(0)))
        || Arrays.asList(known).contains(code);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object("type", "string", "pattern", "^" + TAG + "$");
  }
}
