package org.councilreport.accessibility;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** Checks a document by every rule of accessibility. Immutable; one serves many threads. */
public final class AccessibilityChecker {
  private final PrintableText printable;
  private final List<Rule> rules;

  /**
   * A checker for documents in one family of fonts.
   *
   * @param printable whether the fonts have a glyph for a code point
   */
  public AccessibilityChecker(IntPredicate printable) {
    this.printable = new PrintableText(printable);
    rules = List.of(new TitlePresent(), new EmptyHeading(), new EmptyLink(), this.printable);
  }

  /**
   * Checks the texts that an author wrote, before there is a document.
   *
   * @param positions where they were written
   * @return every character that cannot be printed, at its first place in each text, and every
   *     title and heading without words
   */
  public List<Diagnostic> checkTexts(Positions positions) {
    return Stream.concat(
            printable.texts(positions).stream(), EmptyHeading.inTexts(positions).stream())
        .toList();
  }

  /**
   * Checks a document.
   *
   * @param document the document
   * @param positions where the fields of its report were written
   * @return everything that is wrong, in the order of the rules
   */
  public List<Diagnostic> check(Document document, Positions positions) {
    List<Part> parts = DocumentWalk.parts(document);
    return rules.stream().flatMap(rule -> rule.check(document, parts, positions).stream()).toList();
  }
}
