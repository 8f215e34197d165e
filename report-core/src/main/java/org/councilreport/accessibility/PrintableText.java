package org.councilreport.accessibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** Every character of the text has a glyph in the document's fonts (ISO 14289-1, 7.21.8). */
final class PrintableText implements Rule {
  /** More of them help nobody, and each costs a search. */
  private static final int MOST = 100;

  private record Missing(String field, int codePoint) {}

  private final IntPredicate printable;

  PrintableText(IntPredicate printable) {
    this.printable = printable;
  }

  @Override
  public List<Diagnostic> check(Document document, List<Part> parts, Positions positions) {
    Set<Missing> seen = new HashSet<>();
    List<Diagnostic> faults = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Printed printed) {
        printed
            .text()
            .codePoints()
            .filter(c -> !printable.test(c))
            .filter(c -> seen.size() < MOST)
            .filter(c -> seen.add(new Missing(place(printed.field(), c, positions), c)))
            .forEach(c -> faults.add(fault(printed.field(), c, positions)));
      }
    }
    return faults;
  }

  /** Two parts of the document may come from one text. */
  private static String place(String field, int codePoint, Positions positions) {
    return positions.find(field, codePoint).map(Map.Entry::getKey).orElse(field);
  }

  private static Diagnostic fault(String field, int codePoint, Positions positions) {
    String message = "the font has no character " + name(codePoint);
    Optional<Map.Entry<String, Integer>> found = positions.find(field, codePoint);
    Diagnostic.Builder error =
        found.isPresent()
            ? positions.error(
                Code.GLYPH,
                found.get().getKey(),
                found.get().getValue(),
                Character.charCount(codePoint),
                message)
            : positions
                .error(Code.GLYPH, field, message)
                .note("it stands in words that the template adds");
    return error.help("write it in words or with another character").build();
  }

  /** {@code "✓" (U+2713, CHECK MARK)}; the sign itself only where it can be seen. */
  private static String name(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    String name = Optional.ofNullable(Character.getName(codePoint)).orElse("no name");
    boolean visible =
        Character.isLetterOrDigit(codePoint)
            || Character.getType(codePoint) == Character.OTHER_SYMBOL
            || Character.getType(codePoint) == Character.MATH_SYMBOL
            || Character.getType(codePoint) == Character.OTHER_PUNCTUATION;
    return visible
        ? "\"" + Character.toString(codePoint) + "\" (" + number + ", " + name + ")"
        : number + " (" + name + ")";
  }
}
