package org.councilreport.wordtemplate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.councilreport.style.Colour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The colours and fonts that styles call by their place in the scheme of the template's theme part
 * (ISO/IEC 29500-1, 20.1.6).
 *
 * @param colours by the names that styles use
 * @param fonts {@code major} and {@code minor}
 */
record Scheme(Map<String, Colour> colours, Map<String, String> fonts) {
  private static final Map<String, String> COLOUR_NAMES =
      Map.of(
          "dk1",
          "text1",
          "lt1",
          "background1",
          "dk2",
          "text2",
          "lt2",
          "background2",
          "hlink",
          "hyperlink",
          "folHlink",
          "followedHyperlink");

  static Scheme of(Optional<Document> theme) {
    Map<String, Colour> colours = new HashMap<>();
    Map<String, String> fonts = new HashMap<>();
    theme.ifPresent(
        xml -> {
          for (Element scheme : WordXml.all(xml, WordXml.A, "clrScheme")) {
            for (Node node = scheme.getFirstChild(); node != null; node = node.getNextSibling()) {
              if (node instanceof Element colour) {
                hex(colour)
                    .ifPresent(
                        rgb ->
                            colours.put(
                                COLOUR_NAMES.getOrDefault(
                                    colour.getLocalName(), colour.getLocalName()),
                                rgb));
              }
            }
          }
          fonts(xml, "major", fonts);
          fonts(xml, "minor", fonts);
        });
    colours.putIfAbsent("text1", Colour.BLACK);
    colours.put("dark1", colours.get("text1"));
    Optional.ofNullable(colours.get("text2")).ifPresent(rgb -> colours.put("dark2", rgb));
    return new Scheme(colours, fonts);
  }

  private static void fonts(Document xml, String kind, Map<String, String> fonts) {
    for (Element font : WordXml.all(xml, WordXml.A, kind + "Font")) {
      for (Node node = font.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element latin && "latin".equals(latin.getLocalName())) {
          fonts.putIfAbsent(kind, latin.getAttribute("typeface"));
        }
      }
    }
  }

  private static Optional<Colour> hex(Element colour) {
    for (Node node = colour.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element value) {
        String hex = value.getAttribute("srgbClr".equals(value.getLocalName()) ? "val" : "lastClr");
        return parsed(hex);
      }
    }
    return Optional.empty();
  }

  static Optional<Colour> parsed(String hex) {
    return hex.matches("[0-9A-Fa-f]{6}")
        ? Optional.of(new Colour(Integer.parseInt(hex, 16)))
        : Optional.empty();
  }
}
