package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontLibrary;
import org.councilreport.font.FontProgram;

/** The fonts of one file, in the order of their first use. */
final class EmbeddedFonts {
  private final FontLibrary library;
  private final Map<FontFace, EmbeddedFont> fonts = new LinkedHashMap<>();

  EmbeddedFonts(FontLibrary library) {
    this.library = library;
  }

  EmbeddedFont font(FontFace face) {
    return fonts.computeIfAbsent(
        face,
        key -> {
          FontProgram program = library.program(key);
          // A face that others fall back to gives a few signs.
          boolean setsText = library.families().contains(program.face().family());
          return new EmbeddedFont("F" + (fonts.size() + 1), program, setsText);
        });
  }

  /** Embeds what was used of each font. */
  void addTo(PDResources resources, PdfFile file, FontSubsets subsets) throws IOException {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    for (EmbeddedFont font : fonts.values()) {
      dictionary.setItem(
          COSName.getPDFName(font.name()), PdfFile.mention(font.write(file, subsets)));
    }
    resources.getCOSObject().setItem(COSName.FONT, dictionary);
  }
}
