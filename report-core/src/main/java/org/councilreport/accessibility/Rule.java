package org.councilreport.accessibility;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** One thing that a document has to be for everyone to understand it. */
interface Rule {

  /**
   * Finds what breaks the rule.
   *
   * @param document the document
   * @param parts its parts, in reading order
   * @param positions where the fields of its report were written
   */
  List<Diagnostic> check(Document document, List<Part> parts, Positions positions);
}
