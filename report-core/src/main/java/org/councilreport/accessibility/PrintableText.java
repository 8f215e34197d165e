package org.councilreport.accessibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;
import org.councilreport.font.CharacterName;

/** Every character of the text has a glyph in the document's fonts (ISO 14289-1, 7.21.8). */
final class PrintableText implements Rule {
  /** What a council says once for all its reports, and what only some templates print. */
  private static final Pattern NOT_ALWAYS_PRINTED = Pattern.compile("(council|extra)\\b");

  private final IntPredicate printable;

  PrintableText(IntPredicate printable) {
    this.printable = printable;
  }

  /** What cannot be printed of the texts that an author wrote for this report. */
  List<Diagnostic> texts(Positions positions) {
    List<Diagnostic> faults = new ArrayList<>();
    positions
        .texts()
        .forEach(
            (path, text) -> {
              if (!NOT_ALWAYS_PRINTED.matcher(path).lookingAt()) {
                unprintable(text)
                    .filter(c -> c != 0xFFFD) // stands for a character that has been told of
                    .distinct()
                    .forEach(c -> faults.add(fault(path, text.indexOf(c), c, positions)));
              }
            });
    return faults;
  }

  /**
   * The author's texts and the template's words have been checked; what is left comes from the
   * council's file, or from what the program adds, such as the labels of lists.
   */
  @Override
  public List<Diagnostic> check(Document document, List<Part> parts, Positions positions) {
    Set<Integer> seen = new HashSet<>();
    return parts.stream()
        .flatMap(part -> part instanceof Part.Printed printed ? Stream.of(printed) : Stream.empty())
        .flatMap(printed -> unprintable(printed.text()).boxed())
        .filter(seen::add)
        .map(c -> fault(c, document.metadata().theme(), positions))
        .toList();
  }

  private IntStream unprintable(String text) {
    return isPrintable(text) ? IntStream.empty() : text.codePoints().filter(this::isMissing);
  }

  /** Nearly all text is, and most of the time here is spent on learning that. */
  private boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isMissing(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private boolean isMissing(int codePoint) {
    return codePoint != '\n' && !printable.test(codePoint);
  }

  private static Diagnostic fault(int codePoint, String template, Positions positions) {
    Optional<Map.Entry<String, Integer>> found = positions.find("", codePoint);
    return found.isPresent()
        ? fault(found.get().getKey(), found.get().getValue(), codePoint, positions)
        : Diagnostic.error(
                Code.TEMPLATE_GLYPH,
                "the template "
                    + template
                    + " adds "
                    + CharacterName.of(codePoint)
                    + ", which the font lacks")
            .help("write it in words or with another character, or choose another font")
            .build();
  }

  private static Diagnostic fault(String field, int offset, int codePoint, Positions positions) {
    return positions
        .error(
            Code.GLYPH,
            field,
            offset,
            Character.charCount(codePoint),
            "the font has no character " + CharacterName.of(codePoint))
        .help("write it in words or with another character")
        .build();
  }
}
