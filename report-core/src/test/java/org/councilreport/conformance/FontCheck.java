package org.councilreport.conformance;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Every font is embedded as a subset and says what its glyphs mean (ISO 14289-1, 7.21). */
final class FontCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    Set<PDFont> seen = new HashSet<>();
    for (PageContent page : pdf.pages()) {
      for (Painted.Run run : page.runs().toList()) {
        if (seen.add(run.type().font())) {
          check(run.type(), page, fault);
        }
        if (run.text().contains(GlyphRun.UNKNOWN)) {
          fault.accept(
              "font: glyph without a character: " + run.describe() + " on " + page.where());
        }
      }
    }
  }

  private static void check(Painted.Type type, PageContent page, Consumer<String> fault) {
    String where = type.fontName() + " on " + page.where();
    if (!type.font().isEmbedded()) {
      fault.accept("font: not embedded: " + where);
    }
    if (!type.isSubset()) {
      fault.accept("font: not a subset: " + where);
    }
    if (!type.font().getCOSObject().containsKey(COSName.TO_UNICODE)) {
      fault.accept("font: no ToUnicode: " + where);
    }
  }
}
