package org.councilreport.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The looks of a document, for every writer.
 *
 * @param page the page
 * @param font the fonts
 * @param text the look of each role; every role has one
 * @param listIndent how far the text of a list item stands right of its list; labels hang in it
 * @param numberIndent how far text with a printed number stands right of the number, at least
 * @param link the look of links
 * @param palette the colours of what is not text
 * @param table the look of tables
 * @param chart the look of charts
 */
public record Theme(
    PageGeometry page,
    FontFamily font,
    Map<TextRole, TextStyle> text,
    double listIndent,
    double numberIndent,
    LinkStyle link,
    Palette palette,
    TableStyle table,
    ChartStyle chart) {

  /** How deep lists nest at the most; a theme leaves room for the deepest. */
  public static final int DEEPEST_LIST = 6;

  /** The smallest size that text in tables gets when their columns need room. */
  public static final double SMALLEST_IN_TABLES = 9;

  /** Copies the styles and checks that no role is without one. */
  public Theme {
    text = Collections.unmodifiableMap(new EnumMap<>(text));
    EnumSet<TextRole> missing = EnumSet.allOf(TextRole.class);
    missing.removeAll(text.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("no style for " + missing);
    }
  }

  /** The same theme with text in tables no larger than this. */
  public Theme withTablesAt(double size) {
    Map<TextRole, TextStyle> smaller = new EnumMap<>(text);
    for (TextRole role : List.of(TextRole.TABLE_HEAD, TextRole.TABLE_CELL)) {
      smaller.computeIfPresent(role, (same, style) -> style.atMost(size));
    }
    return new Theme(page, font, smaller, listIndent, numberIndent, link, palette, table, chart);
  }

  /** The same theme on another page. */
  public Theme withPage(PageGeometry other) {
    return new Theme(other, font, text, listIndent, numberIndent, link, palette, table, chart);
  }

  /** The look of a role. */
  public TextStyle style(TextRole role) {
    return Objects.requireNonNull(text.get(role));
  }
}
