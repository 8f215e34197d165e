package org.councilreport.writer.docx;

import java.util.List;
import java.util.Optional;
import org.councilreport.document.Chart;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;
import org.councilreport.layout.ChartMeasure;
import org.councilreport.writer.Manuscript;
import org.councilreport.writer.PlainText;

/**
 * Writes pictures and charts (ISO/IEC 29500-1, 20.4), each in the line of a paragraph of its own,
 * above its caption.
 */
final class DrawingWriter {
  private static final double POINTS_PER_INCH = 72;

  /** The part of a page's height that a drawing may take, so that its caption has room as well. */
  private static final double PART_OF_PAGE = 2.0 / 3;

  /** Sixty thousandths of a degree. */
  private static final int QUARTER_TURN = 90 * 60_000;

  private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

  private final ParagraphWriter paragraphs;
  private final WordprocessingXml xml;
  private final DocxPackage file;
  private final Manuscript manuscript;
  private int written;

  DrawingWriter(ParagraphWriter paragraphs, DocxPackage file, Manuscript manuscript) {
    this.paragraphs = paragraphs;
    this.xml = paragraphs.story().xml();
    this.file = file;
    this.manuscript = manuscript;
  }

  /** Writes a figure in its natural size, or smaller where it would be wider than this. */
  void write(Figure figure, Place place, double measure) {
    write(
        place,
        figure.caption(),
        paragraphs.story().bookmarks().of(figure),
        drawing(figure, new Size(measure, maxHeight())));
  }

  /** Writes a logo, no wider than this. */
  void writeLogo(Figure logo, Place place, double measure) {
    paragraphs.write(
        place.form(ParagraphStyle.LOGO), drawing(logo, new Size(measure, Figure.LOGO_HEIGHT)));
  }

  private Runnable drawing(Figure figure, Size most) {
    Picture picture = figure.picture();
    Size natural =
        new Size(
            picture.width() / picture.resolution() * POINTS_PER_INCH,
            picture.height() / picture.resolution() * POINTS_PER_INCH);
    Size seen = natural.within(most);
    Orientation orientation = picture.orientation();
    Size stored = orientation.swapsSides() ? seen.turned() : seen;
    String id = file.picture(picture);
    return () -> {
      start(stored, seen, figure.alternative(), figure.caption());
      xml.start("wp:cNvGraphicFramePr");
      xml.empty("a:graphicFrameLocks", "noChangeAspect", "1").end();
      picture(id, stored, orientation);
      xml.end().end().end();
    };
  }

  /** Writes a chart as wide as this, and as high as in the PDF. */
  void write(Chart chart, Place place, double measure) {
    ChartMeasure set = manuscript.measure(chart, measure, maxHeight());
    Size size = new Size(measure, set.height());
    String id = file.chart(chart, set, paragraphs.story().theme());
    write(
        place,
        chart.caption(),
        paragraphs.story().bookmarks().of(chart),
        () -> {
          start(size, size, Optional.of(chart.summary()), chart.caption());
          xml.empty("wp:cNvGraphicFramePr").start("a:graphic");
          xml.start("a:graphicData", "uri", WordprocessingXml.namespace("c"));
          xml.empty("c:chart", "r:id", id);
          xml.end().end().end().end().end();
        });
  }

  private double maxHeight() {
    return paragraphs.story().theme().page().textHeight() * PART_OF_PAGE;
  }

  /** Bookmarks stand at the drawing, or at its caption's label where it has one. */
  private void write(Place place, List<Inline> caption, List<String> bookmarks, Runnable drawing) {
    boolean labelled = CaptionLabel.of(caption).isPresent();
    ParagraphForm form = place.form(ParagraphStyle.FIGURE).at(labelled ? List.of() : bookmarks);
    paragraphs.write(caption.isEmpty() ? form : form.keptWithNext(), drawing);
    if (!caption.isEmpty()) {
      ParagraphForm below = place.form(ParagraphStyle.FIGURE_CAPTION);
      paragraphs.caption(labelled ? below.at(bookmarks) : below, caption);
    }
  }

  /**
   * Begins a drawing in a line, with what is said about it.
   *
   * @param stored its size before it is turned
   * @param seen its size as it is seen; Word makes room for what is beyond the stored size
   */
  private void start(Size stored, Size seen, Optional<String> alternative, List<Inline> caption) {
    written++;
    String across = Measure.emu(Math.max(0, (seen.width() - stored.width()) / 2));
    String down = Measure.emu(Math.max(0, (seen.height() - stored.height()) / 2));
    xml.start("w:r").start("w:drawing");
    xml.start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    extent("wp:extent", stored);
    xml.empty("wp:effectExtent", "l", across, "t", down, "r", across, "b", down);
    String id = Integer.toString(written);
    String name = "Figure " + id;
    if (alternative.isPresent()) {
      String words = alternative.get();
      String title = PlainText.of(caption);
      xml.empty("wp:docPr", "id", id, "name", name, "descr", words, "title", title);
    } else {
      xml.start("wp:docPr", "id", id, "name", name, "descr", "").start("a:extLst");
      xml.start("a:ext", "uri", DECORATIVE).value("adec:decorative", 1).end().end().end();
    }
  }

  private void picture(String id, Size size, Orientation orientation) {
    xml.start("a:graphic");
    xml.start("a:graphicData", "uri", WordprocessingXml.namespace("pic")).start("pic:pic");
    xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", "0", "name", "Picture " + written);
    xml.empty("pic:cNvPicPr").end();
    xml.start("pic:blipFill").empty("a:blip", "r:embed", id);
    xml.start("a:stretch").empty("a:fillRect").end().end();
    xml.start("pic:spPr");
    transform(orientation);
    xml.empty("a:off", "x", "0", "y", "0");
    extent("a:ext", size);
    xml.end().start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    xml.end().end().end();
  }

  private void transform(Orientation orientation) {
    String turn = Integer.toString(orientation.quarterTurns() * QUARTER_TURN);
    if (orientation.equals(Orientation.UPRIGHT)) {
      xml.start("a:xfrm");
    } else {
      xml.start("a:xfrm", "rot", turn, "flipH", orientation.mirrored() ? "1" : "0");
    }
  }

  private void extent(String name, Size size) {
    xml.empty(name, "cx", Measure.emu(size.width()), "cy", Measure.emu(size.height()));
  }

  private record Size(double width, double height) {

    Size within(Size most) {
      double scale = Math.min(1, Math.min(most.width / width, most.height / height));
      return new Size(width * scale, height * scale);
    }

    Size turned() {
      return new Size(/* width= */ height, /* height= */ width);
    }
  }
}
