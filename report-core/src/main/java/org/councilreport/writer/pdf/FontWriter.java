package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.councilreport.font.FontProgram;

/**
 * Writes the objects of a composite font (ISO 32000-1, 9.7) over a subset.
 *
 * @param program the face
 * @param subset what is embedded of it
 */
record FontWriter(FontProgram program, FontSubset subset) {

  /** Writes them, and returns the number of the font. */
  int write(PdfFile file) throws IOException {
    int toUnicode = file.deflated("", subset.toUnicode());
    Optional<Integer> encoding =
        subset
            .encoding()
            .map(map -> file.deflated(FontSubset.encodingEntries(subset.system()), map));
    int descendant = descendant(file);
    int number = file.next();
    PdfBytes text = file.begin(number);
    text.text("<</Type/Font/Subtype/Type0/BaseFont").name(subset.name()).text("/Encoding");
    if (encoding.isPresent()) {
      text.text(" ").reference(encoding.get());
    } else {
      text.text("/Identity-H");
    }
    text.text("/DescendantFonts[").reference(descendant).text("]/ToUnicode ");
    text.reference(toUnicode).text(">>");
    file.end();
    return number;
  }

  private int descendant(PdfFile file) throws IOException {
    Optional<Integer> glyphs = subset.glyphs().map(map -> file.deflated("", map));
    int descriptor = descriptor(file, glyphs.isPresent());
    int number = file.next();
    PdfBytes text = file.begin(number);
    text.text("<</Type/Font/Subtype/CIDFontType").integer(glyphs.isPresent() ? 2 : 0);
    text.text("/BaseFont").name(subset.name()).text(subset.system().entry());
    text.text("/W[").text(subset.widths()).text("]/FontDescriptor ").reference(descriptor);
    if (glyphs.isPresent()) {
      text.text("/CIDToGIDMap ").reference(glyphs.get());
    }
    text.text(">>");
    file.end();
    return number;
  }

  private int descriptor(PdfFile file, boolean isTrueType) throws IOException {
    int program =
        isTrueType
            ? file.deflated("/Length1 " + subset.fontLength(), subset.font())
            : file.deflated("/Subtype/CIDFontType0C", subset.font());
    int number = file.next();
    PdfBytes text = file.begin(number);
    text.text("<</Type/FontDescriptor/FontName").name(subset.name());
    measures(text);
    text.text(isTrueType ? "/FontFile2 " : "/FontFile3 ").reference(program).text(">>");
    file.end();
    return number;
  }

  private void measures(PdfBytes text) throws IOException {
    TrueTypeFont font = program.font();
    // ISO 32000-1, table 123: nonsymbolic, and italic.
    text.text("/Flags ").integer(1 << 5 | (program.face().italic() ? 1 << 6 : 0));
    text.text("/ItalicAngle ").number(font.getPostScript().getItalicAngle());
    text.text("/Ascent ").integer(program.ascent());
    text.text("/Descent ").integer(-program.descent());
    int capitals = font.getOS2Windows().getCapHeight() * 1000 / font.getUnitsPerEm();
    text.text("/CapHeight ").integer(capitals);
    // No font file has its stem widths; readers use them only for fonts that are not embedded.
    text.text("/StemV ").integer(program.face().bold() ? 140 : 80);
    BoundingBox box = font.getFontBBox();
    text.text("/FontBBox[").integer((int) box.getLowerLeftX());
    text.text(" ").integer((int) box.getLowerLeftY());
    text.text(" ").integer((int) box.getUpperRightX());
    text.text(" ").integer((int) box.getUpperRightY()).text("]");
  }
}
