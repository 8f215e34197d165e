package org.councilreport.conformance;

import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the catalogue and the pages say to a reading program (ISO 14289-1, 7.1, 7.2, 7.18.3). */
final class CatalogCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    if (pdf.catalog().getString(COSName.LANG, "").isBlank()) {
      fault.accept("catalogue: no language");
    }
    if (!isTrue(pdf.catalog(), "ViewerPreferences", "DisplayDocTitle")) {
      fault.accept("catalogue: the title is not displayed");
    }
    if (!isTrue(pdf.catalog(), "MarkInfo", "Marked")) {
      fault.accept("catalogue: not marked as tagged");
    }
    if (isTrue(pdf.catalog(), "MarkInfo", "Suspects")) {
      fault.accept("catalogue: tags are suspect");
    }
    for (PageContent page : pdf.pages()) {
      COSDictionary dictionary = page.page().getCOSObject();
      if (dictionary.containsKey(COSName.ANNOTS)
          && !"S".equals(dictionary.getNameAsString("Tabs"))) {
        fault.accept("catalogue: tab order is not the structure's: " + page.where());
      }
    }
  }

  private static boolean isTrue(COSDictionary catalog, String holder, String key) {
    COSDictionary dictionary = catalog.getCOSDictionary(COSName.getPDFName(holder));
    return dictionary != null && dictionary.getDictionaryObject(key) == COSBoolean.TRUE;
  }
}
