package org.councilreport.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.Block;
import org.councilreport.document.CaptionNumber.Sequence;
import org.councilreport.document.Chart;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Picture;
import org.councilreport.picture.PictureReader;
import org.councilreport.template.MarkupNode.Element;

/** Reads the pictures and charts of the markup. */
final class FigureReader {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
  private static final Map<String, Chart.Type> TYPES =
      Map.of(
          "bar", Chart.Type.BAR,
          "column", Chart.Type.COLUMN,
          "stacked", Chart.Type.STACKED,
          "line", Chart.Type.LINE);

  private final MarkupFaults faults;
  private final InlineReader inlines;
  private final Targets targets;
  private final PictureReader pictures;

  FigureReader(MarkupFaults faults, InlineReader inlines, Targets targets, PictureReader pictures) {
    this.faults = faults;
    this.inlines = inlines;
    this.targets = targets;
    this.pictures = pictures;
  }

  /** Reads a figure; empty when its picture cannot be used, which is a fault. */
  Optional<Block> figure(Element figure) {
    List<Element> images = figure.elements("img");
    if (images.size() != 1 || figure.elements("figcaption").size() > 1) {
      faults.add(
          figure,
          "a figure holds one picture and no more than one caption",
          "write <img/>, then perhaps <figcaption>");
      return Optional.empty();
    }
    List<Inline> caption = caption(figure, "figcaption");
    Targets.Captioned captioned = targets.declare(figure, Sequence.FIGURE, caption);
    Optional<String> alternative = images.get(0).attribute("alt");
    if (alternative.isEmpty()) {
      faults.add(
          Code.ALT_TEXT,
          images.get(0),
          "this picture has no words for those who do not see it",
          "write alt: and what it shows, or decorative: true if it says nothing");
    }
    Optional<String> words = alternative.filter(text -> !text.isBlank());
    return picture(images.get(0), pictures::read)
        .map(picture -> new Figure(captioned.id(), picture, words, captioned.caption()));
  }

  /** Reads a logo; empty when its picture cannot be used, which is a fault. */
  Optional<Figure> logo(Element logo) {
    Optional<String> words = logo.attribute("alt").filter(text -> !text.isBlank());
    return picture(logo, pictures::logo)
        .map(picture -> new Figure(Optional.empty(), picture, words, List.of()));
  }

  private Optional<Picture> picture(Element image, Function<String, PictureReader.Outcome> reader) {
    PictureReader.Outcome outcome = reader.apply(image.attribute("src").orElse(""));
    if (outcome instanceof PictureReader.Outcome.Refused refused) {
      faults.add(refused.code(), image, refused.message(), refused.help());
    }
    return outcome instanceof PictureReader.Outcome.Found found
        ? Optional.of(found.picture())
        : Optional.empty();
  }

  /** Reads a chart; empty when it cannot be drawn, which is a fault. */
  Optional<Block> chart(Element chart) {
    List<Inline> caption = caption(chart, "caption");
    Targets.Captioned captioned = targets.declare(chart, Sequence.FIGURE, caption);
    Chart.Type type = TYPES.get(chart.attribute("type").orElse(""));
    if (type == null) {
      faults.add(
          chart,
          "there is no chart of the type \"" + chart.attribute("type").orElse("") + "\"",
          "there are bar, column, stacked, line");
    }
    String summary = chart.attribute("summary").orElse("");
    if (summary.isBlank()) {
      faults.add(
          Code.ALT_TEXT,
          chart,
          "this chart has no summary",
          "say in words what it shows, for those who do not see it");
    }
    if (caption.isEmpty()) {
      faults.add(Code.CHART, chart, "this chart has no caption", "say in a caption what it shows");
    }
    List<String> categories = chart.elements("category").stream().map(inlines::plain).toList();
    List<Chart.Series> series = series(chart, categories.size());
    if (categories.isEmpty() || series.isEmpty()) {
      faults.add(Code.CHART, chart, "this chart has no values", "write categories and a series");
    }
    boolean drawn = faults.found().isEmpty();
    return drawn && type != null
        ? Optional.of(
            new Chart(captioned.id(), type, captioned.caption(), summary, categories, series))
        : Optional.empty();
  }

  private List<Chart.Series> series(Element chart, int categories) {
    List<Chart.Series> all = new ArrayList<>();
    for (Element series : chart.elements("series")) {
      List<Optional<BigDecimal>> values =
          series.elements("value").stream().map(this::value).toList();
      if (values.size() != categories) {
        faults.add(
            Code.CHART,
            series,
            "this series has "
                + values.size()
                + " values, and the chart "
                + categories
                + " categories",
            "give each category a value, or say why there is none");
      }
      all.add(new Chart.Series(series.attribute("name").orElse(""), values));
    }
    return all;
  }

  private Optional<BigDecimal> value(Element value) {
    String number = inlines.plain(value);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (!NUMBER.matcher(number).matches()) {
      faults.add(
          value,
          "\"" + number + "\" is not a number",
          "write digits, and a point before fractions");
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(number));
  }

  private List<Inline> caption(Element parent, String name) {
    return parent.elements(name).stream().findFirst().map(inlines::read).orElse(List.of());
  }
}
