package org.councilreport.writer.docx;

import org.councilreport.document.Block;
import org.councilreport.document.Section;
import org.councilreport.document.Table;

/**
 * Turns pages on their side for tables whose columns have no room for their longest words on an
 * upright page, and back for what follows. A turn ends a section of the file, by a paragraph of its
 * own that has no text.
 */
final class PageTurns {
  private final Story story;
  private final PageSetup setup;
  private boolean onSide;
  private boolean inFirst = true;

  PageTurns(Story story, PageSetup setup) {
    this.story = story;
    this.setup = setup;
  }

  /** Turns the page, if need be, for a block that is about to be written; returns its measure. */
  double turnFor(Block block) {
    boolean needed = needsSide(block);
    if (needed != onSide) {
      breakSection();
      onSide = needed;
    }
    return setup.measure(onSide);
  }

  /** Ends the text. Word has no table as the last thing of it. */
  void finish(boolean afterTable) {
    if (afterTable) {
      story.xml().start("w:p").start("w:pPr");
      story.xml().value("w:pStyle", ParagraphStyle.SECTION_BREAK.id()).end().end();
    }
    setup.write(story.xml(), onSide, inFirst);
  }

  /** A heading stands on the page of the table that it heads. */
  private boolean needsSide(Block block) {
    if (block instanceof Section section) {
      return !section.blocks().isEmpty() && needsSide(section.blocks().get(0));
    }
    return block instanceof Table table
        && !ColumnWidths.of(table, story.theme()).fit(setup.measure(false));
  }

  private void breakSection() {
    story.xml().start("w:p").start("w:pPr");
    story.xml().value("w:pStyle", ParagraphStyle.SECTION_BREAK.id());
    setup.write(story.xml(), onSide, inFirst);
    story.xml().end().end();
    inFirst = false;
  }
}
