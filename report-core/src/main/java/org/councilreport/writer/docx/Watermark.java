package org.councilreport.writer.docx;

import java.util.Locale;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Theme;

/**
 * A word across the page, behind its text, in the form that Word's own command for watermarks makes
 * and removes: a text path of VML (ISO/IEC 29500-4, 19) in the head of the page.
 */
final class Watermark {
  /** The part of the page's width that the word fills. */
  private static final double FILL = 0.75;

  /** The height of a line of text for each letter's width. */
  private static final double LETTER_HEIGHT = 1.6;

  private Watermark() {}

  /** Writes it into a paragraph of a page's head. */
  static void write(WordprocessingXml xml, String word, Theme theme) {
    PageGeometry page = theme.page();
    double width = page.width() * FILL;
    double height = Math.min(width / word.length() * LETTER_HEIGHT, width / 3);
    xml.start("w:r").start("w:pict");
    shapeType(xml);
    xml.start(
        "v:shape",
        "id",
        "PowerPlusWaterMarkObject1",
        "o:spid",
        "_x0000_s2049",
        "type",
        "#_x0000_t136",
        "alt",
        "",
        "style",
        "position:absolute;margin-left:0;margin-top:0;width:"
            + points(width)
            + ";height:"
            + points(height)
            + ";rotation:315;z-index:-251658752;mso-position-horizontal:center;"
            + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
            + "mso-position-vertical-relative:margin",
        "o:allowincell",
        "f",
        "fillcolor",
        "#" + theme.palette().watermark().hex(),
        "stroked",
        "f");
    String font = "font-family:\"" + theme.font().installed() + "\";font-size:1pt";
    xml.empty("v:textpath", "style", font, "string", word);
    xml.end().end().end();
  }

  /** WordArt in plain capitals, as Word describes it. */
  private static void shapeType(WordprocessingXml xml) {
    xml.start(
        "v:shapetype",
        "id",
        "_x0000_t136",
        "coordsize",
        "21600,21600",
        "o:spt",
        "136",
        "adj",
        "10800",
        "path",
        "m@7,l@8,m@5,21600l@6,21600e");
    xml.start("v:formulas");
    for (String equation : FORMULAS) {
      xml.empty("v:f", "eqn", equation);
    }
    xml.end();
    xml.empty(
        "v:path",
        "textpathok",
        "t",
        "o:connecttype",
        "custom",
        "o:connectlocs",
        "@9,0;@10,10800;@11,21600;@12,10800",
        "o:connectangles",
        "270,180,90,0");
    xml.empty("v:textpath", "on", "t", "fitshape", "t").end();
  }

  private static final String[] FORMULAS = {
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5"
  };

  private static String points(double length) {
    return String.format(Locale.ROOT, "%.1fpt", length);
  }
}
