package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.halfPoints;
import static org.councilreport.writer.docx.Measure.twips;

import java.util.Locale;
import org.councilreport.style.Colour;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/**
 * The looks of all text, made from a theme (ISO/IEC 29500-1, 17.7). A style says only what differs
 * from its base, so that a change to the base reaches it.
 */
final class Styles {
  /** How Word sets text that nothing is said about; black is the colour that it may adapt. */
  private static final TextStyle WORD = new TextStyle(10, false, false, Colour.BLACK, 0, 0, 0);

  private final WordprocessingXml xml;
  private final Theme theme;

  Styles(WordprocessingXml xml, Theme theme) {
    this.xml = xml;
    this.theme = theme;
  }

  /** Writes them all, used or not, so that a user finds them. */
  void write(Locale language) {
    defaults(language);
    for (ParagraphStyle style : ParagraphStyle.all()) {
      paragraph(style);
    }
    unused("character", CharacterStyle.PLAIN.wordName(), CharacterStyle.PLAIN.id());
    for (CharacterStyle style : CharacterStyle.all()) {
      character(style);
    }
    xml.start("w:style", "w:type", "character", "w:styleId", CharacterStyle.NOTE_MARK)
        .value("w:name", "footnote reference")
        .value("w:basedOn", CharacterStyle.PLAIN.id())
        .start("w:rPr")
        .value("w:vertAlign", "superscript")
        .end()
        .end();
    start("character", CharacterStyle.PRINTED_NUMBER, false);
    xml.value("w:name", "Printed Number").value("w:basedOn", CharacterStyle.PLAIN.id()).end();
    unused("table", "Normal Table", "TableNormal");
    TableLook.write(xml, theme);
    unused("numbering", "No List", "NoList");
  }

  private void defaults(Locale language) {
    String font = theme.font().installed();
    xml.start("w:docDefaults")
        .start("w:rPrDefault")
        .start("w:rPr")
        .empty(
            "w:rFonts",
            "w:asciiTheme",
            "minorHAnsi",
            "w:hAnsiTheme",
            "minorHAnsi",
            "w:eastAsia",
            font,
            "w:cs",
            font)
        .value("w:lang", language.toLanguageTag())
        .end()
        .end()
        .start("w:pPrDefault")
        .start("w:pPr")
        .empty("w:widowControl")
        .end()
        .end()
        .end()
        // Styles that Word has and this file has not stay out of the way until they are used.
        .empty(
            "w:latentStyles",
            "w:defLockedState",
            "0",
            "w:defUIPriority",
            "99",
            "w:defSemiHidden",
            "1",
            "w:defUnhideWhenUsed",
            "1",
            "w:defQFormat",
            "0",
            "w:count",
            "376");
  }

  /** A style that stands for no style; Word expects one of each type. */
  private void unused(String type, String name, String id) {
    xml.start("w:style", "w:type", type, "w:default", "1", "w:styleId", id)
        .value("w:name", name)
        .empty("w:semiHidden")
        .end();
  }

  private void paragraph(ParagraphStyle style) {
    if (style.equals(ParagraphStyle.NORMAL)) {
      xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", style.id());
    } else {
      start("paragraph", style.id(), style.builtIn());
    }
    xml.value("w:name", style.wordName());
    style.base().ifPresent(base -> xml.value("w:basedOn", base.id()));
    style.outlineLevel().ifPresent(level -> xml.value("w:next", ParagraphStyle.NORMAL.id()));
    xml.value("w:uiPriority", style.priority());
    xml.empty("w:qFormat");
    TextStyle look = style.look(theme);
    TextStyle base = style.base().map(other -> other.look(theme)).orElse(WORD);
    paragraphProperties(style, look, base);
    runProperties(style, look, base);
    xml.end();
  }

  private void paragraphProperties(ParagraphStyle style, TextStyle look, TextStyle base) {
    xml.start("w:pPr");
    if (style.keepsNext()) {
      xml.empty("w:keepNext").empty("w:keepLines");
    }
    style
        .numbering()
        .ifPresent(
            kind -> xml.start("w:numPr").value("w:numId", Numbering.id(kind, style.frame())).end());
    style.frame().write(xml, theme, style);
    if (style.role() == TextRole.CONTENTS) {
      contentsTabs(style);
    }
    spacing(look, base);
    indent(style);
    style.outlineLevel().ifPresent(level -> xml.value("w:outlineLvl", level));
    xml.end();
  }

  /** After a heading's number its words, and after dots, at the right edge, its page. */
  private void contentsTabs(ParagraphStyle style) {
    double words = theme.listIndent() * style.indents() + theme.numberIndent();
    xml.start("w:tabs").empty("w:tab", "w:val", "left", "w:pos", twips(words));
    String edge = twips(theme.page().measure());
    xml.empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", edge).end();
  }

  private void indent(ParagraphStyle style) {
    if (style.equals(ParagraphStyle.NUMBERED)) {
      String hanging = twips(theme.numberIndent());
      xml.empty("w:ind", "w:left", hanging, "w:hanging", hanging);
      return;
    }
    // That of items' first paragraphs is the numbering's.
    double left = style.numbering().isPresent() ? style.frame().indent(theme) : style.left(theme);
    double right = style.frame().endIndent();
    if (right > 0) {
      xml.empty("w:ind", "w:left", twips(left), "w:right", twips(right));
    } else if (left > 0) {
      xml.empty("w:ind", "w:left", twips(left));
    }
  }

  /** The height of lines is the least, not exact, so that a user's larger text is not cut off. */
  private void spacing(TextStyle look, TextStyle base) {
    if (look.spaceBefore() != base.spaceBefore()
        || look.spaceAfter() != base.spaceAfter()
        || look.lineHeight() != base.lineHeight()) {
      xml.empty(
          "w:spacing",
          "w:before",
          twips(look.spaceBefore()),
          "w:after",
          twips(look.spaceAfter()),
          "w:line",
          twips(look.lineHeight()),
          "w:lineRule",
          "atLeast");
    }
  }

  private void runProperties(ParagraphStyle style, TextStyle look, TextStyle base) {
    xml.start("w:rPr");
    if (style.outlineLevel().isPresent()) {
      xml.empty("w:rFonts", "w:asciiTheme", "majorHAnsi", "w:hAnsiTheme", "majorHAnsi");
    }
    if (look.bold() != base.bold()) {
      toggle("w:b", look.bold());
    }
    if (look.italic() != base.italic()) {
      toggle("w:i", look.italic());
    }
    if (!look.colour().equals(base.colour())) {
      xml.value("w:color", look.colour().hex());
    }
    if (look.size() != base.size()) {
      String size = halfPoints(look.size());
      xml.value("w:sz", size).value("w:szCs", size);
    }
    xml.end();
  }

  private void character(CharacterStyle style) {
    start("character", style.id(), style.builtIn());
    xml.value("w:name", style.wordName());
    style.base().ifPresent(base -> xml.value("w:basedOn", base.id()));
    xml.empty("w:qFormat").start("w:rPr");
    if (style.emphasis()) {
      toggle("w:i", true);
    } else if (style.strong()) {
      toggle("w:b", true);
    } else {
      String colour = theme.link().colour().hex();
      xml.empty("w:color", "w:val", colour, "w:themeColor", "hyperlink");
      if (theme.link().underline()) {
        xml.value("w:u", "single");
      }
    }
    xml.end().end();
  }

  private void start(String type, String id, boolean builtIn) {
    if (builtIn) {
      xml.start("w:style", "w:type", type, "w:styleId", id);
    } else {
      xml.start("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", id);
    }
  }

  /** Writes a property for Latin scripts and its twin for the others. */
  private void toggle(String name, boolean on) {
    String value = on ? "1" : "0";
    xml.value(name, value).value(name + "Cs", value);
  }
}
