package org.councilreport.template;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.template.MarkupNode.Element;

/** Reads attributes that are more than text. */
final class Attributes {
  private Attributes() {}

  /** {@code true} or {@code false}. */
  static boolean truth(Element element, String name, boolean otherwise, MarkupFaults faults) {
    String value = element.attribute(name).orElse(String.valueOf(otherwise));
    if (!value.equals("true") && !value.equals("false")) {
      faults.add(
          element,
          name + "=\"" + value + "\" says neither true nor false",
          "write " + name + "=\"" + !otherwise + "\", or leave it out");
    }
    return value.equals("true");
  }

  /** The language that {@code lang} names, as a BCP 47 tag. */
  static Locale language(Element element, MarkupFaults faults) {
    String tag = element.attribute("lang").orElse("");
    Optional<Locale> language = language(tag);
    if (language.isEmpty()) {
      faults.add(
          Code.VALUE, element, "\"" + tag + "\" is not a language", "write it as cy or en-GB");
    }
    return language.orElse(Locale.ROOT);
  }

  private static Optional<Locale> language(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      return Optional.of(language).filter(found -> !found.getLanguage().isEmpty());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
