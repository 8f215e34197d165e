package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.tagging.Artifact;
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
   * @param keepWithNext whether the next box must begin on the same page
   */
  record Spacing(
      double lineHeight, double baseline, double before, double after, boolean keepWithNext) {

    /** The same for a paragraph that heads the next. */
    Spacing keptWithNext() {
      return new Spacing(lineHeight, baseline, before, after, true);
    }
  }

  TextBox {
    labels = List.copyOf(labels);
  }

  @Override
  public Fit fit(Region region) {
    List<Line> lines = lines(region.width());
    if (region.holds(lines.size() * spacing.lineHeight())) {
      return new Fit.Whole(fragment(lines));
    }
    int room = linesIn(region.height());
    int placed = spacing.keepWithNext() ? 0 : Math.min(room, lines.size() - FEWEST_LINES);
    if (region.fresh() && placed < 1) {
      placed = Math.max(1, room);
    } else if (placed < FEWEST_LINES && !region.fresh()) {
      return new Fit.None("fewer than " + FEWEST_LINES + " lines would stand alone");
    }
    List<Line> first = lines.subList(0, placed);
    Box rest = new TextBox(text, first.get(placed - 1).end(), indent, List.of(), spacing);
    return new Fit.Part(fragment(first), rest);
  }

  /** All of it, however high it is. */
  Fragment whole(double width) {
    return fragment(lines(width));
  }

  /** As many of its first lines as such a height holds. */
  Fragment atMost(double width, double height) {
    List<Line> lines = lines(width);
    return fragment(lines.subList(0, Math.min(lines.size(), linesIn(height))));
  }

  boolean isEmpty() {
    return text.text().isEmpty();
  }

  private int linesIn(double height) {
    return Math.max(0, (int) ((height + 1e-6) / spacing.lineHeight()));
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
    return LineBreaker.lines(text, from, width - indent);
  }

  private Fragment fragment(List<Line> lines) {
    List<PageItem> items = new ArrayList<>();
    for (Label label : labels) {
      place(label.text().whole(), label.x(), 0, spacing, items);
    }
    double top = 0;
    for (Line line : lines) {
      place(line, indent, top, spacing, items);
      top += spacing.lineHeight();
    }
    return new Fragment(top, items);
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
