package org.councilreport.accessibility;

import java.util.List;
import java.util.function.IntPredicate;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** Checks a document by every rule of accessibility. Immutable; one serves many threads. */
public final class AccessibilityChecker {
  private final List<Rule> rules;

  /**
   * A checker for documents in one family of fonts.
   *
   * @param printable whether the fonts have a glyph for a code point
   */
  public AccessibilityChecker(IntPredicate printable) {
    rules =
        List.of(
            new TitlePresent(), new EmptyHeading(), new EmptyLink(), new PrintableText(printable));
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
