package org.councilreport.reader;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.councilreport.model.DeviceName;

/** Texts of a strict form that several tables use. */
final class Forms {
  /** A colour as CSS writes it. */
  static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** How to write a colour. */
  static final String COLOUR_HELP =
      "a colour is # and six digits or letters from A to F, in quotes: dark red is \"#B10E1E\"";

  private Forms() {}

  /** A name that files are made of. */
  static Shape<String> slug() {
    return Shape.matching(
            "a name of small letters, digits, hyphens, dots and underscores",
            Slug.FORM,
            "begin it with a letter or a digit, as in housing-2026-07",
            Function.identity())
        .refine(
            slug -> !DeviceName.matches(slug),
            "in Windows this is the name of a device, so no file can have it",
            "choose another, such as housing-2026-07");
  }

  /** What references call something: {@code [](#homes)}. */
  static Field<String> id(String noun) {
    return Field.optional(
        "id",
        Shape.matching(
            "an id, which begins with a letter and has letters, digits, hyphens and underscores",
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}"),
            "begin it with a letter, as in homes-built",
            Function.identity()),
        "What references such as [](#homes-built) call " + noun + ".",
        "homes-built");
  }

  /** An address on the web. */
  static Shape<String> webAddress() {
    return Shape.matching(
        "an address on the web such as https://www.example.org/paper",
        Pattern.compile("https?://\\S+"),
        "copy the whole address from the browser, from https:// on",
        Function.identity());
  }

  /** An e-mail address. */
  static Shape<String> email() {
    return Shape.matching(
        "an e-mail address such as democracy@example.org",
        Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+"),
        "write the address alone, without a name or brackets",
        Function.identity());
  }

  /** An sRGB colour. */
  static Shape<Integer> colour() {
    return Shape.matching(
        "a colour such as \"#1F3864\"",
        COLOUR,
        COLOUR_HELP,
        text -> Integer.parseInt(text.substring(1), 16));
  }
}
