package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.Colour;

/**
 * A table, or what is left of one after a page end. Rows stay whole where a page can hold them.
 *
 * @param table the whole table
 * @param from the index of the first row that is left
 * @param first what is left of that row
 */
record TableBox(Whole table, int from, TableRow first) implements Box {
  /** The index of the row that heads a table; its caption stands above. */
  static final int HEAD = 1;

  /** Fewest lines of a row that is cut, at the page's foot. */
  private static final int FEWEST_LINES = 2;

  /** A head that takes more than this part of a page is not repeated. */
  private static final double LARGEST_HEAD = 1 / 3.0;

  /**
   * A whole table.
   *
   * @param rows its rows, with its caption and its notes
   * @param notes the index of the first note
   * @param frame where it stands
   */
  record Whole(List<TableRow> rows, int notes, Frame frame) {
    Whole {
      rows = List.copyOf(rows);
    }

    TableRow head() {
      return rows.get(HEAD);
    }
  }

  /**
   * Where a table stands.
   *
   * @param left its left edge, from the region's
   * @param width its width
   * @param pageHeight the height of the text of its pages
   * @param turned whether its pages lie on their side
   * @param rule the colour of its lines
   * @param before the least space above it
   * @param after the least space below it
   */
  record Frame(
      double left,
      double width,
      double pageHeight,
      boolean turned,
      Colour rule,
      double before,
      double after) {}

  /** All of a table. */
  TableBox(Whole table) {
    this(table, 0, table.rows().get(0));
  }

  @Override
  public Fit fit(Region region) {
    List<TableRow> placed = new ArrayList<>();
    double room = region.height();
    if (repeatsHead()) {
      placed.add(table.head().repeated());
      room -= table.head().height();
    }
    int next = from;
    while (next < table.rows().size()) {
      int end = endOfFitting(next, room);
      if (end <= next) {
        return broken(placed, next, room, region);
      }
      for (; next < end; next++) {
        placed.add(row(next));
        room -= row(next).height();
      }
    }
    return new Fit.Whole(fragment(placed));
  }

  /**
   * The end of the rows that must stand together with one.
   *
   * @return the index after the last of them; the index of the first if there is no room for all
   */
  private int endOfFitting(int start, double room) {
    double left = room;
    for (int i = start; i < table.rows().size(); i++) {
      if (!fits(row(i), left)) {
        return start;
      }
      left -= row(i).height();
      if (row(i).bond() == TableRow.Bond.NONE) {
        return i + 1;
      }
    }
    return table.rows().size();
  }

  /** Ends a page before or in rows that should stand together but do not fit. */
  private Fit broken(List<TableRow> whole, int next, double roomLeft, Region region) {
    List<TableRow> placed = new ArrayList<>(whole);
    double room = roomLeft;
    int last = next;
    while (fits(row(last), room)) {
      placed.add(row(last));
      room -= row(last).height();
      last++;
    }
    TableRow row = row(last);
    if (isHigherThanPage(last)) {
      TableRow.Cut cut = row.cut(room, FEWEST_LINES).orElse(null);
      if (cut != null) {
        return cut(placed, last, cut);
      }
    }
    if (next > from) {
      return part(whole, next, row(next));
    }
    if (!region.fresh()) {
      return new Fit.None("the first rows do not fit");
    }
    if (last > next && !isHead(last - 1)) {
      return part(placed, last, row);
    }
    return lastResort(placed, last, room);
  }

  /** Goes on over a page end where it should not, because no page has more room. */
  private Fit lastResort(List<TableRow> placed, int next, double room) {
    TableRow row = row(next);
    TableRow.Cut cut = row.cut(room, 1).orElse(null);
    if (cut == null && next > from) {
      return part(placed, next, row);
    }
    return cut(placed, next, cut == null ? row.cutAfterFirstLine() : cut);
  }

  private Fit cut(List<TableRow> placed, int index, TableRow.Cut cut) {
    placed.add(cut.first());
    if (!cut.rest().isEmpty()) {
      return part(placed, index, cut.rest());
    }
    return index + 1 == table.rows().size()
        ? new Fit.Whole(fragment(placed))
        : part(placed, index + 1, table.rows().get(index + 1));
  }

  private static boolean fits(TableRow row, double room) {
    return row.height() <= room + 1e-6;
  }

  /** Whether no page holds a row with what heads it. */
  private boolean isHigherThanPage(int index) {
    double height = row(index).height();
    int start = index;
    while (start > from && isHead(start - 1)) {
      start--;
      height += row(start).height();
    }
    double repeated = start > HEAD ? table.head().height() : 0;
    return repeated + height > table.frame().pageHeight();
  }

  private boolean isHead(int index) {
    return row(index).bond() == TableRow.Bond.FIRM;
  }

  private Fit part(List<TableRow> placed, int next, TableRow rest) {
    return new Fit.Part(fragment(placed), new TableBox(table, next, rest));
  }

  private boolean repeatsHead() {
    return from > HEAD
        && from < table.notes()
        && table.head().height() <= table.frame().pageHeight() * LARGEST_HEAD;
  }

  private TableRow row(int index) {
    return index == from ? first : table.rows().get(index);
  }

  private Fragment fragment(List<TableRow> placed) {
    // All lines first: one artifact of one colour, where each row's between texts made its page's
    // content a tenth longer.
    List<PageItem> ground = new ArrayList<>();
    List<PageItem> texts = new ArrayList<>();
    Frame frame = table.frame();
    double top = 0;
    for (TableRow row : placed) {
      Point corner = new Point(frame.left(), top);
      row.drawGround(corner, frame.width(), frame.rule(), ground);
      row.drawText(corner, texts);
      top += row.height();
    }
    ground.addAll(texts);
    return new Fragment(top, ground);
  }

  @Override
  public double spaceBefore() {
    return table.frame().before();
  }

  @Override
  public double spaceAfter() {
    return table.frame().after();
  }

  @Override
  public boolean keepWithNext() {
    return false;
  }

  @Override
  public boolean turned() {
    return table.frame().turned();
  }
}
