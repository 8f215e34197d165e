package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.Colour;
import org.councilreport.style.TextRole;
import org.councilreport.style.Theme;

/**
 * The colours and fonts that Word offers first, and that the styles refer to, so that a user
 * changes each in one place (ISO/IEC 29500-1, 20.1.6). Shapes look plain.
 */
final class SchemePart {
  private static final String NAME = "Report";
  private static final int ACCENTS = 6;

  /** Word wants three of each, from subtle to intense. */
  private static final int STRENGTHS = 3;

  private static final Colour WHITE = new Colour(0xFFFFFF);

  /** What each place in the scheme is called in the text (ISO/IEC 29500-1, 17.15.1.20). */
  private static final List<String> PLACES =
      List.of("bg1", "light1", "t1", "dark1", "bg2", "light2", "t2", "dark2");

  private SchemePart() {}

  static void write(WordprocessingXml xml, Theme theme) {
    // The root's name is the one attribute that it must have.
    xml.attribute("name", NAME).start("a:themeElements");
    colours(xml, theme);
    xml.start("a:fontScheme", "name", NAME);
    font(xml, "a:majorFont", theme.font().installed());
    font(xml, "a:minorFont", theme.font().installed());
    xml.end();
    shapes(xml);
    xml.end();
  }

  /** Writes into the settings which place of the scheme is meant by which name. */
  static void settings(WordprocessingXml xml) {
    List<String> places = new ArrayList<>(PLACES);
    for (int i = 1; i <= ACCENTS; i++) {
      places.addAll(List.of("accent" + i, "accent" + i));
    }
    places.addAll(List.of("hyperlink", "hyperlink", "followedHyperlink", "followedHyperlink"));
    for (int i = 0; i < places.size(); i += 2) {
      places.set(i, "w:" + places.get(i));
    }
    xml.empty("w:clrSchemeMapping", places.toArray(String[]::new));
  }

  private static void colours(WordprocessingXml xml, Theme theme) {
    xml.start("a:clrScheme", "name", NAME);
    colour(xml, "a:dk1", theme.style(TextRole.BODY).colour());
    colour(xml, "a:lt1", WHITE);
    colour(xml, "a:dk2", theme.palette().bar());
    colour(xml, "a:lt2", theme.palette().panel());
    List<Colour> series = theme.chart().series();
    for (int i = 0; i < ACCENTS; i++) {
      colour(xml, "a:accent" + (i + 1), series.get(i % series.size()));
    }
    colour(xml, "a:hlink", theme.link().colour());
    colour(xml, "a:folHlink", theme.link().colour());
    xml.end();
  }

  private static void colour(WordprocessingXml xml, String place, Colour colour) {
    xml.start(place).value("a:srgbClr", colour.hex()).end();
  }

  private static void font(WordprocessingXml xml, String kind, String name) {
    xml.start(kind)
        .empty("a:latin", "typeface", name)
        .empty("a:ea", "typeface", "")
        .empty("a:cs", "typeface", "")
        .end();
  }

  private static void shapes(WordprocessingXml xml) {
    xml.start("a:fmtScheme", "name", NAME).start("a:fillStyleLst");
    fills(xml);
    xml.end().start("a:lnStyleLst");
    for (int i = 1; i <= STRENGTHS; i++) {
      xml.start("a:ln", "w", Measure.emu(i * 0.5));
      fill(xml);
      xml.end();
    }
    xml.end().start("a:effectStyleLst");
    for (int i = 0; i < STRENGTHS; i++) {
      xml.start("a:effectStyle").empty("a:effectLst").end();
    }
    xml.end().start("a:bgFillStyleLst");
    fills(xml);
    xml.end().end();
  }

  private static void fills(WordprocessingXml xml) {
    for (int i = 0; i < STRENGTHS; i++) {
      fill(xml);
    }
  }

  private static void fill(WordprocessingXml xml) {
    xml.start("a:solidFill").value("a:schemeClr", "phClr").end();
  }
}
