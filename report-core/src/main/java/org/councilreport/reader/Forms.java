package org.councilreport.reader;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.councilreport.model.DeviceName;

/** Texts of a strict form that several tables use. */
final class Forms {
  private Forms() {}

  /** A name that files are made of. */
  static Shape<String> slug() {
    return Shape.matching(
            "a name of small letters, digits, hyphens, dots and underscores",
            Slug.FORM,
            Function.identity())
        .refine(
            slug -> !DeviceName.matches(slug),
            "in Windows this is the name of a device, so no file can have it: choose another, such"
                + " as housing-2026-07",
            Function.identity());
  }

  /** What references call something: {@code [](#homes)}. */
  static Field<String> id(String noun) {
    return Field.optional(
        "id",
        Shape.matching(
            "an id, which begins with a letter and has letters, digits, hyphens and underscores",
            Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}"),
            Function.identity()),
        "What references such as [](#homes-built) call " + noun + ".",
        "homes-built");
  }

  /** An address on the web. */
  static Shape<String> webAddress() {
    return Shape.matching(
        "an address on the web such as https://www.example.org/paper",
        Pattern.compile("https?://\\S+"),
        Function.identity());
  }

  /** An e-mail address. */
  static Shape<String> email() {
    return Shape.matching(
        "an e-mail address such as democracy@example.org",
        Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+"),
        Function.identity());
  }

  /** An sRGB colour. */
  static Shape<Integer> colour() {
    return Shape.matching(
        "a colour such as \"#1F3864\"",
        Pattern.compile("#[0-9A-Fa-f]{6}"),
        text -> Integer.parseInt(text.substring(1), 16));
  }
}
