package org.councilreport.conformance;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Every font is embedded as a subset and says what its glyphs mean (ISO 14289-1, 7.21). */
final class FontCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) throws IOException {
    for (PageContent page : pdf.pages()) {
      PDResources resources = page.page().getResources();
      for (COSName name : resources.getFontNames()) {
        check(resources.getFont(name), page, fault);
      }
      page.runs()
          .filter(run -> run.text().contains(GlyphRun.UNKNOWN))
          .forEach(run -> fault.accept("font: glyph without a character: " + in(run, page)));
    }
  }

  private static void check(PDFont font, PageContent page, Consumer<String> fault) {
    String where = font.getName() + " on " + page.where();
    if (!font.isEmbedded()) {
      fault.accept("font: not embedded: " + where);
    }
    if (!font.getName().matches("[A-Z]{6}\\+.+")) {
      fault.accept("font: not a subset: " + where);
    }
    if (!font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
      fault.accept("font: no ToUnicode: " + where);
    }
  }

  private static String in(Painted.Run run, PageContent page) {
    return run.describe() + " on " + page.where();
  }
}
