package org.councilreport.layout;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Theme;

/**
 * How a table is set. Its text gets smaller where its words need that, then its page is turned, and
 * only then are words broken.
 *
 * @param small whether its text is as small as text in tables gets
 * @param columns its columns
 * @param page the page that it stands on
 */
record TableSetting(boolean small, TableColumns columns, PageGeometry page) {

  /**
   * Where a table is to stand.
   *
   * @param upright an upright page
   * @param width how wide the table may be on it
   */
  record Room(PageGeometry upright, double width) {

    /** How wide it may be on a page: what it may on an upright one, and what it gains. */
    double on(PageGeometry page) {
      return width + page.measure() - upright.measure();
    }
  }

  /** The best setting for what the columns ask for in text of its usual size, and in small text. */
  static TableSetting of(
      Room room, List<TableColumns.Demand> usual, Supplier<List<TableColumns.Demand>> whenSmall) {
    Optional<TableColumns> columns = TableColumns.fitting(usual, room.width());
    if (columns.isPresent()) {
      return new TableSetting(false, columns.get(), room.upright());
    }
    List<TableColumns.Demand> small = whenSmall.get();
    List<PageGeometry> pages = room.upright().sides();
    for (PageGeometry page : pages) {
      for (boolean smaller : new boolean[] {false, true}) {
        columns = TableColumns.fitting(smaller ? small : usual, room.on(page));
        if (columns.isPresent()) {
          return new TableSetting(smaller, columns.get(), page);
        }
      }
    }
    PageGeometry widest = Collections.max(pages, Comparator.comparingDouble(PageGeometry::measure));
    return new TableSetting(true, TableColumns.squeezed(small, room.on(widest)), widest);
  }

  /** A builder whose text in tables is as small as it gets. */
  static TextBuilder small(TextBuilder texts) {
    return texts.withTablesAt(Theme.SMALLEST_IN_TABLES);
  }
}
