package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Chart;
import org.councilreport.document.Figure;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.tagging.Artifact;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureType;

/**
 * A figure or chart into its box and its element. The caption is not in the element but beside it:
 * who hears the alternative text instead of the figure would not hear a caption within it.
 *
 * @param drawing what is seen
 * @param element its element; empty for a picture that only decorates
 * @param texts knows the looks
 */
record FigureBuilder(
    FigureBox.Drawing drawing, Optional<StructureElement> element, TextBuilder texts) {

  /** The part of a page's height that a figure may take, so that its caption has room as well. */
  private static final double PART_OF_PAGE = 2.0 / 3;

  static FigureBuilder of(Figure figure, TextBuilder texts) {
    return of(figure, maxHeight(texts), texts);
  }

  private static FigureBuilder of(Figure figure, double maxHeight, TextBuilder texts) {
    if (figure.alternative().isEmpty()) {
      return new FigureBuilder(
          new PictureDrawing(figure.picture(), maxHeight, Artifact.LAYOUT),
          Optional.empty(),
          texts);
    }
    MarkedContent content = new MarkedContent();
    return new FigureBuilder(
        new PictureDrawing(figure.picture(), maxHeight, content),
        Optional.of(element(content, figure.alternative().get(), figure.id())),
        texts);
  }

  /** A logo, which leaves the page to what it stands above. */
  static FigureBuilder logo(Figure logo, TextBuilder texts) {
    return of(logo, Figure.LOGO_HEIGHT, texts);
  }

  static FigureBuilder of(Chart chart, TextBuilder texts) {
    MarkedContent content = new MarkedContent();
    return new FigureBuilder(
        new ChartDrawing(chart, texts, maxHeight(texts), content),
        Optional.of(element(content, chart.summary(), chart.id())),
        texts);
  }

  private static double maxHeight(TextBuilder texts) {
    return PART_OF_PAGE * texts.theme().page().textHeight();
  }

  private static StructureElement element(
      MarkedContent content, String alternative, Optional<String> id) {
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(new Attribute.Alternative(alternative));
    id.ifPresent(name -> attributes.add(new Attribute.Identifier(name)));
    return StructureElement.of(
        StructureType.FIGURE, List.of(content), attributes.toArray(Attribute[]::new));
  }

  /**
   * Its box.
   *
   * @param indent how far it stands right of the text's left edge
   * @param labels the labels of list items that begin with it
   * @param captioned whether its caption follows
   */
  FigureBox box(double indent, List<TextBox.Label> labels, boolean captioned) {
    TextStyle body = texts.theme().style(TextRole.BODY);
    return new FigureBox(
        drawing,
        element,
        new FigureBox.Start(indent, labels, texts.spacing(TextRole.LIST_ITEM)),
        new FigureBox.Spacing(body.spaceBefore(), captioned ? 0 : body.spaceAfter(), captioned));
  }
}
