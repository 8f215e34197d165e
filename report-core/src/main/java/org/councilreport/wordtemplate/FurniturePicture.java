package org.councilreport.wordtemplate;

import java.util.List;
import java.util.Optional;
import org.councilreport.document.Figure;
import org.councilreport.document.Picture;
import org.councilreport.picture.PictureReader;
import org.councilreport.picture.PictureReader.Outcome;
import org.councilreport.wordtemplate.Furniture.Resource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The first picture of a head, in its size there, for formats that are not made of Word's parts.
 */
final class FurniturePicture {
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  private static final double EMU_PER_INCH = 914_400;

  private FurniturePicture() {}

  /** Its picture; empty for a head without one, and for one that cannot be read. */
  static Optional<Figure> of(Document part, List<Resource> resources) {
    return WordXml.all(part, WordXml.W, "drawing").stream()
        .findFirst()
        .flatMap(drawing -> figure(drawing, resources));
  }

  private static Optional<Figure> figure(Element drawing, List<Resource> resources) {
    Optional<Resource> resource =
        first(drawing, WordXml.A, "blip")
            .map(blip -> blip.getAttributeNS(WordXml.R, "embed"))
            .flatMap(id -> resources.stream().filter(of -> of.id().equals(id)).findFirst());
    if (resource.isEmpty()) {
      return Optional.empty();
    }
    Outcome read = PictureReader.read(resource.get().bytes().bytes(), resource.get().target());
    if (!(read instanceof Outcome.Found found)) {
      return Optional.empty();
    }
    Optional<String> words =
        first(drawing, DRAWING, "docPr")
            .map(properties -> properties.getAttribute("descr").strip())
            .filter(text -> !text.isEmpty());
    double inches =
        first(drawing, DRAWING, "extent")
            .map(extent -> extent.getAttribute("cx"))
            .filter(cx -> cx.matches("[1-9][0-9]{2,9}"))
            .map(cx -> Long.parseLong(cx) / EMU_PER_INCH)
            .orElse(found.picture().width() / found.picture().resolution());
    return Optional.of(
        new Figure(Optional.empty(), sized(found.picture(), inches), words, List.of()));
  }

  private static Picture sized(Picture picture, double inches) {
    return new Picture(
        picture.format(),
        picture.width(),
        picture.height(),
        picture.orientation(),
        picture.width() / inches,
        picture.bytes());
  }

  private static Optional<Element> first(Element parent, String namespace, String name) {
    return parent.getElementsByTagNameNS(namespace, name).item(0) instanceof Element found
        ? Optional.of(found)
        : Optional.empty();
  }
}
