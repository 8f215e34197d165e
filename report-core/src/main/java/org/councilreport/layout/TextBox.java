package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.tagging.Artifact;
import org.councilreport.text.Direction;
import org.councilreport.text.Line;
import org.councilreport.text.LineBreaker;
import org.councilreport.text.MeasuredText;
import org.councilreport.text.TextRun;

/**
 * A paragraph, or what is left of one after a page end.
 *
 * @param text its text
 * @param from the index of the first character that is left
 * @param indent how far it stands right of the region's left edge
 * @param labels what hangs before its first line: its number, and the labels of list items that
 *     begin with it
 * @param spacing its lines' height and the space around it
 */
record TextBox(MeasuredText text, int from, double indent, List<Label> labels, Spacing spacing)
    implements Box {
  /**
   * Fewest lines of a paragraph at a page's foot, and at the next page's top: no widows, no
   * orphans.
   */
  private static final int FEWEST_LINES = 2;

  /** More lines than any page has. */
  private static final int MOST_LINES = 1_000_000;

  /**
   * A label that hangs before a text: a list item's, or a printed number.
   *
   * @param text its text
   * @param x where it starts, from the region's left edge
   */
  record Label(MeasuredText text, double x) {}

  /**
   * The measures of a paragraph across the lines.
   *
   * @param lineHeight from one baseline to the next
   * @param baseline from a line's top to its baseline
   * @param before the least space above
   * @param after the least space below
   * @param title whether its lines are a title's
   * @param keepWithNext whether the next box must begin on the same page
   */
  record Spacing(
      double lineHeight,
      double baseline,
      double before,
      double after,
      boolean title,
      boolean keepWithNext) {

    /** The same for a paragraph that heads the next. */
    Spacing keptWithNext() {
      return new Spacing(lineHeight, baseline, before, after, title, true);
    }

    /** The first lines of a text from one of its characters on. */
    List<Line> lines(MeasuredText text, int from, double width, int most) {
      return title
          ? LineBreaker.linesOfTitle(text, from, width, most)
          : LineBreaker.lines(text, from, width, most);
    }
  }

  TextBox {
    labels = List.copyOf(labels);
  }

  @Override
  public Fit fit(Region region) {
    int room = linesIn(region.height());
    // No more than decides whether all fit, or how many of them: what is left may be long.
    int enough = Math.max(1, room) + FEWEST_LINES;
    List<Line> lines = lines(region.width(), enough);
    if (lines.size() <= room || (region.fresh() && lines.size() == 1)) {
      return new Fit.Whole(fragment(lines, region.width()));
    }
    int placed = spacing.keepWithNext() ? 0 : Math.min(room, lines.size() - FEWEST_LINES);
    if (region.fresh() && placed < 1) {
      placed = Math.max(1, room);
    } else if (placed < FEWEST_LINES && !region.fresh()) {
      return new Fit.None("fewer than " + FEWEST_LINES + " lines would stand alone");
    }
    List<Line> first = lines.subList(0, placed);
    Box rest = new TextBox(text, first.get(placed - 1).end(), indent, List.of(), spacing);
    return new Fit.Part(fragment(first, region.width()), rest);
  }

  /** All of it, however high it is. */
  Fragment whole(double width) {
    return fragment(lines(width), width);
  }

  /** As many of its first lines as such a height holds. */
  Fragment atMost(double width, double height) {
    List<Line> lines = lines(width);
    return fragment(lines.subList(0, Math.min(lines.size(), linesIn(height))), width);
  }

  boolean isEmpty() {
    return text.text().isEmpty();
  }

  private int linesIn(double height) {
    return Math.max(0, (int) Math.min(MOST_LINES, (height + 1e-6) / spacing.lineHeight()));
  }

  @Override
  public double spaceBefore() {
    return spacing.before();
  }

  @Override
  public double spaceAfter() {
    return spacing.after();
  }

  @Override
  public boolean keepWithNext() {
    return spacing.keepWithNext();
  }

  /** Where its last line ends, from the region's left edge. */
  double end(double width) {
    List<Line> lines = lines(width);
    return indent + lines.get(lines.size() - 1).width();
  }

  private List<Line> lines(double width) {
    return lines(width, Integer.MAX_VALUE);
  }

  private List<Line> lines(double width, int most) {
    return spacing.lines(text, from, width - indent, most);
  }

  private Fragment fragment(List<Line> lines, double width) {
    List<PageItem> items = new ArrayList<>();
    for (Label label : labels) {
      Line line = label.text().whole();
      place(line, left(label.x(), line, width), 0, spacing, items);
    }
    double top = 0;
    for (Line line : lines) {
      place(line, left(indent, line, width), top, spacing, items);
      top += spacing.lineHeight();
    }
    return new Fragment(top, items);
  }

  /** Text that is read from right to left stands as far from the right edge. */
  private double left(double indent, Line line, double width) {
    return text.direction() == Direction.RIGHT_TO_LEFT ? width - indent - line.width() : indent;
  }

  /** Adds the items of a line whose left end and top stand there. */
  static void place(Line line, double left, double top, Spacing spacing, List<PageItem> items) {
    double baseline = top + spacing.baseline();
    for (Line.Segment segment : line.segments()) {
      TextRun run = segment.run();
      double x = left + segment.x();
      double raised = baseline - run.look().rise();
      items.add(new PageItem.TextItem(x, raised, segment.text(), run.look(), run.marking()));
      if (run.look().underline()) {
        Rectangle under = underline(x, baseline, segment.width(), run.look().size());
        items.add(new PageItem.RectangleItem(under, run.look().colour(), Artifact.LAYOUT));
      }
    }
    for (Line.LinkPart part : line.links()) {
      Rectangle area = new Rectangle(left + part.x(), top, part.width(), spacing.lineHeight());
      items.add(new PageItem.LinkItem(area, part.link()));
    }
  }

  /**
   * The place and thickness that Arial's and Liberation Sans's own tables ask for, in parts of an
   * em.
   */
  private static Rectangle underline(double x, double baseline, double width, double size) {
    double thickness = 0.073 * size;
    return new Rectangle(x, baseline + 0.106 * size - thickness / 2, width, thickness);
  }
}
