package org.councilreport.layout;

import org.councilreport.document.Block;
import org.councilreport.document.ListBlock;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Table;

/** Words such as "The meeting is asked to:", which say nothing without what follows them. */
final class LeadIn {
  /** A longer paragraph may end a page: kept whole, it would leave too much of one empty. */
  private static final int LONGEST = 400;

  private LeadIn() {}

  /** Whether a block leads to the next one, so that no page may end between them. */
  static boolean isTo(Block block, Block next) {
    return (next instanceof ListBlock || next instanceof Table)
        && block instanceof Paragraph paragraph
        && leads(StyledText.plain(StyledText.ofBody(paragraph.content())));
  }

  private static boolean leads(String words) {
    return words.length() <= LONGEST && words.stripTrailing().endsWith(":");
  }
}
