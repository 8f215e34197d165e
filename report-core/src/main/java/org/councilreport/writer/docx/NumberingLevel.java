package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.twips;

import java.util.Optional;

/**
 * A level of a list: its labels and where they stand (ISO/IEC 29500-1, 17.9.6).
 *
 * @param format how the number is written
 * @param text the label, in which {@code %1} stands for the number of the first level, and so on
 * @param indent how far the text stands from the side
 * @param hanging how far the label stands before the text
 * @param style the style whose paragraphs have the label
 */
record NumberingLevel(
    String format, String text, double indent, double hanging, Optional<ParagraphStyle> style) {

  /** Writes it as the level of this index, from 0. */
  void write(WordprocessingXml xml, int level) {
    xml.start("w:lvl", "w:ilvl", Integer.toString(level))
        .value("w:start", 1)
        .value("w:numFmt", format);
    style.ifPresent(linked -> xml.value("w:pStyle", linked.id()));
    xml.value("w:lvlText", text)
        .value("w:lvlJc", "left")
        .start("w:pPr")
        .empty("w:ind", "w:left", twips(indent), "w:hanging", twips(hanging))
        .end()
        .end();
  }
}
