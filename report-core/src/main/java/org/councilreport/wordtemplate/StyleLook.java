package org.councilreport.wordtemplate;

import java.util.Optional;
import org.councilreport.style.Colour;
import org.councilreport.style.TextStyle;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** How a style looks; what is added later overrides. */
final class StyleLook {
  /** The height of a line of Arial, and of what has its measures, in parts of the size. */
  private static final double LINE = 1.15;

  private static final double SMALLEST = 6;
  private static final double LARGEST = 72;

  /** How many parts of a single line {@code w:line} counts. */
  private static final double PARTS_OF_LINE = 240;

  private final Scheme scheme;
  private @Nullable String font;
  private @Nullable Colour colour;
  private @Nullable Element line;
  private boolean bold;
  private boolean italic;
  private double size = 10;
  private double before;
  private double after;

  StyleLook(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Adds what an element says in its properties of paragraphs and of text. */
  void add(Element properties) {
    WordXml.child(properties, "rPr").ifPresent(this::addText);
    WordXml.child(properties, "pPr")
        .flatMap(paragraph -> WordXml.child(paragraph, "spacing"))
        .ifPresent(this::addSpacing);
  }

  private void addText(Element text) {
    WordXml.child(text, "rFonts").flatMap(this::font).ifPresent(name -> font = name);
    WordXml.child(text, "b").ifPresent(b -> bold = WordXml.isOn(b));
    WordXml.child(text, "i").ifPresent(i -> italic = WordXml.isOn(i));
    WordXml.value(text, "sz")
        .filter(value -> value.matches("[0-9]{1,3}"))
        .ifPresent(value -> size = Integer.parseInt(value) / 2.0);
    WordXml.child(text, "color").ifPresent(this::addColour);
  }

  private void addColour(Element element) {
    String value = WordXml.attribute(element, "val").orElse("");
    Optional<Colour> named =
        WordXml.attribute(element, "themeColor").map(name -> scheme.colours().get(name));
    colour = Scheme.parsed(value).or(() -> named).orElse(Colour.BLACK);
  }

  private void addSpacing(Element spacing) {
    WordXml.points(spacing, "before").ifPresent(points -> before = Math.abs(points));
    WordXml.points(spacing, "after").ifPresent(points -> after = Math.abs(points));
    if (WordXml.points(spacing, "line").isPresent()) {
      line = spacing;
    }
  }

  private Optional<String> font(Element fonts) {
    Optional<String> themed =
        WordXml.attribute(fonts, "asciiTheme")
            .map(name -> scheme.fonts().get(name.startsWith("major") ? "major" : "minor"));
    return themed.or(() -> WordXml.attribute(fonts, "ascii")).filter(name -> !name.isBlank());
  }

  /** The font's name, where a style names one. */
  Optional<String> font() {
    return Optional.ofNullable(font);
  }

  /** As a theme has it. */
  TextStyle style() {
    double usable = Math.max(SMALLEST, Math.min(LARGEST, size));
    Colour ink = colour == null ? Colour.BLACK : colour;
    return new TextStyle(usable, bold, italic, ink, lineHeight(usable), before, after);
  }

  private double lineHeight(double usable) {
    double single = usable * LINE;
    if (line == null) {
      return single;
    }
    double points = WordXml.points(line, "line").orElse(single);
    return switch (WordXml.attribute(line, "lineRule").orElse("auto")) {
      case "exact" -> Math.max(usable, points);
      case "atLeast" -> Math.max(single, points);
      default -> Math.max(usable, single * points * 20 / PARTS_OF_LINE);
    };
  }
}
