package org.councilreport.writer.html;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Chart;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;
import org.councilreport.layout.ChartLayout;
import org.councilreport.writer.PlainText;

/**
 * Writes pictures and charts above their captions. A picture's file stands in the HTML.
 *
 * @param draft the file
 */
record FigureWriter(Draft draft) {
  /** The resolution of CSS pixels. */
  private static final double PIXELS_PER_INCH = 96;

  /** A chart's width, in points: its words are as large as the text's in a column of it. */
  private static final double CHART_WIDTH = 420;

  private static final double CHART_HEIGHT = 420;

  Html write(Figure figure) {
    return write("picture", figure);
  }

  /** Writes the logo above a title. */
  Html writeLogo(Figure logo) {
    return write("picture logo", logo);
  }

  private Html write(String kind, Figure figure) {
    start(kind, figure.id());
    Picture picture = figure.picture();
    String width = pixels(picture.width(), picture);
    String height = pixels(picture.height(), picture);
    if (picture.orientation().equals(Orientation.UPRIGHT)) {
      String words = figure.alternative().orElse("");
      draft
          .html()
          .empty("img", "src", data(picture), "alt", words, "width", width, "height", height);
    } else {
      turned(picture, figure.alternative(), width, height);
    }
    return end(figure.caption(), draft.anchors().next("caption"));
  }

  private void start(String kind, Optional<String> id) {
    id.ifPresentOrElse(
        name -> draft.html().start("figure", "class", kind, "id", name),
        () -> draft.html().start("figure", "class", kind));
    draft.html().line();
  }

  private Html end(List<Inline> caption, String id) {
    draft.html().line();
    if (!caption.isEmpty()) {
      draft.html().start("figcaption", "id", id);
      draft.write(caption).endLine();
    }
    return draft.html().endLine();
  }

  private static String pixels(int length, Picture picture) {
    return Long.toString(Math.max(1, Math.round(length / picture.resolution() * PIXELS_PER_INCH)));
  }

  private static String data(Picture picture) {
    String type =
        switch (picture.format()) {
          case PNG -> "image/png";
          case JPEG -> "image/jpeg";
        };
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
  }

  /** HTML turns no picture whose file does not say so, but SVG does. */
  private void turned(Picture picture, Optional<String> alternative, String width, String height) {
    Html html = draft.html();
    String box = "0 0 " + picture.width() + " " + picture.height();
    if (alternative.isPresent()) {
      String title = draft.anchors().next("title");
      html.start(
          "svg",
          "viewBox",
          box,
          "width",
          width,
          "height",
          height,
          "role",
          "img",
          "aria-labelledby",
          title);
      html.element("title", alternative.get(), "id", title);
    } else {
      html.start("svg", "viewBox", box, "width", width, "height", height, "aria-hidden", "true");
    }
    Turn turn = Turn.of(picture);
    html.start(
        "image",
        "href",
        data(picture),
        "width",
        Integer.toString(turn.width()),
        "height",
        Integer.toString(turn.height()),
        "transform",
        turn.matrix());
    html.end().end();
  }

  Html write(Chart chart) {
    Html html = draft.html();
    start("chart", chart.id());
    String caption = draft.anchors().next("caption");
    String title = draft.anchors().next("title");
    String description = draft.anchors().next("description");
    ChartLayout.Drawing drawing =
        draft.charts().draw(chart, draft.theme(), CHART_WIDTH, CHART_HEIGHT);
    html.start(
        "div", "class", "scroll", "role", "group", "aria-labelledby", caption, "tabindex", "0");
    html.line()
        .start(
            "svg",
            "viewBox",
            "0 0 " + Decimals.of(drawing.width()) + " " + Decimals.of(drawing.height()),
            "role",
            "img",
            "aria-labelledby",
            title,
            "aria-describedby",
            description);
    html.element("title", PlainText.of(chart.caption()), "id", title);
    html.element("desc", chart.summary(), "id", description).line();
    new Svg(draft).write(drawing.items());
    html.endLine().end();
    return end(chart.caption(), caption);
  }
}
