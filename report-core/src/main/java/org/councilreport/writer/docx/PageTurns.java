package org.councilreport.writer.docx;

import java.util.IdentityHashMap;
import org.councilreport.document.Block;
import org.councilreport.document.Section;
import org.councilreport.document.Table;
import org.councilreport.layout.TableMeasure;
import org.councilreport.layout.TableMeasurer;

/**
 * Turns pages on their side for the tables that stand so in the PDF, because their columns have no
 * room for their longest words on an upright page, and back for what follows. A turn ends a section
 * of the file, by a paragraph of its own that has no text.
 */
final class PageTurns {
  private final Story story;
  private final PageSetup setup;
  private final TableMeasurer tables;
  private final IdentityHashMap<Table, TableMeasure> measures = new IdentityHashMap<>();
  private boolean onSide;
  private boolean inFirst = true;

  PageTurns(Story story, PageSetup setup, TableMeasurer tables) {
    this.story = story;
    this.setup = setup;
    this.tables = tables;
  }

  /** Turns the page, if need be, for a block that is about to be written; returns its measure. */
  double turnFor(Block block, Place place) {
    boolean needed = needsSide(block, place);
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
  private boolean needsSide(Block block, Place place) {
    if (block instanceof Section section) {
      return !section.blocks().isEmpty()
          && needsSide(section.blocks().get(0), place.in(section, story.theme()));
    }
    return block instanceof Table table && measure(table, place).onSide();
  }

  /** How a table is set in its place. */
  TableMeasure measure(Table table, Place place) {
    // A table has one place, and is asked for by its section's heading, too.
    return measures.computeIfAbsent(
        table, one -> tables.measure(one, setup.measure(false) - place.indent(story.theme())));
  }

  private void breakSection() {
    story.xml().start("w:p").start("w:pPr");
    story.xml().value("w:pStyle", ParagraphStyle.SECTION_BREAK.id());
    setup.write(story.xml(), onSide, inFirst);
    story.xml().end().end();
    inFirst = false;
  }
}
