package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.councilreport.font.FontProgram;

/**
 * The objects of a composite font (ISO 32000-1, 9.7) over a subset.
 *
 * @param program the face
 * @param subset what is embedded of it
 */
record FontDictionary(FontProgram program, FontSubset subset) {

  COSDictionary object() throws IOException {
    COSDictionary font = dictionary(COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName(subset.name()));
    font.setItem(COSName.ENCODING, encoding());
    COSArray descendants = new COSArray();
    descendants.add(cidFont());
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, Deflation.streamOf(subset.toUnicode()));
    return font;
  }

  private COSBase encoding() throws IOException {
    if (subset.encoding().isEmpty()) {
      return COSName.IDENTITY_H;
    }
    COSStream map = Deflation.streamOf(subset.encoding().get());
    map.setItem(COSName.TYPE, COSName.CMAP);
    map.setName(COSName.getPDFName("CMapName"), FontSubset.ENCODING);
    map.setItem(COSName.CIDSYSTEMINFO, subset.system().dictionary());
    map.setInt(COSName.getPDFName("WMode"), 0);
    return map;
  }

  private COSDictionary cidFont() throws IOException {
    COSDictionary font = dictionary(COSName.FONT);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName(subset.name()));
    font.setItem(COSName.CIDSYSTEMINFO, subset.system().dictionary());
    font.setItem(COSName.W, widths(subset.widths()));
    COSDictionary descriptor = descriptor();
    COSStream file = Deflation.streamOf(subset.font());
    if (subset.glyphs().isEmpty()) {
      font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
      file.setName(COSName.SUBTYPE, "CIDFontType0C");
      descriptor.setItem(COSName.FONT_FILE3, file);
    } else {
      font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
      font.setItem(COSName.CID_TO_GID_MAP, Deflation.streamOf(subset.glyphs().get()));
      file.setInt(COSName.LENGTH1, subset.fontLength());
      descriptor.setItem(COSName.FONT_FILE2, file);
    }
    font.setItem(COSName.FONT_DESC, descriptor);
    return font;
  }

  private COSDictionary descriptor() throws IOException {
    TrueTypeFont font = program.font();
    int unitsPerEm = font.getUnitsPerEm();
    COSDictionary descriptor = dictionary(COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, COSName.getPDFName(subset.name()));
    // ISO 32000-1, table 123: nonsymbolic, and italic.
    descriptor.setInt(COSName.FLAGS, 1 << 5 | (program.face().italic() ? 1 << 6 : 0));
    descriptor.setFloat(COSName.ITALIC_ANGLE, font.getPostScript().getItalicAngle());
    descriptor.setInt(COSName.ASCENT, program.ascent());
    descriptor.setInt(COSName.DESCENT, -program.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, font.getOS2Windows().getCapHeight() * 1000 / unitsPerEm);
    // Stem widths are not in the font; readers use them only to imitate a font that is not
    // embedded.
    descriptor.setInt(COSName.STEM_V, program.face().bold() ? 140 : 80);
    BoundingBox box = font.getFontBBox();
    descriptor.setItem(
        COSName.FONT_BBOX,
        integers(
            List.of(
                (int) box.getLowerLeftX(),
                (int) box.getLowerLeftY(),
                (int) box.getUpperRightX(),
                (int) box.getUpperRightY())));
    return descriptor;
  }

  /** Those of numbers that follow each other stand together (ISO 32000-1, 9.7.4.3). */
  private static COSArray widths(SortedMap<Integer, Integer> widths) {
    COSArray array = new COSArray();
    COSArray run = new COSArray();
    int next = -1;
    for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
      if (width.getKey() != next) {
        run = new COSArray();
        array.add(COSInteger.get(width.getKey()));
        array.add(run);
      }
      run.add(COSInteger.get(width.getValue()));
      next = width.getKey() + 1;
    }
    return array;
  }

  private static COSDictionary dictionary(COSName type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    return dictionary;
  }

  private static COSArray integers(List<Integer> values) {
    COSArray array = new COSArray();
    for (int value : values) {
      array.add(COSInteger.get(value));
    }
    return array;
  }
}
