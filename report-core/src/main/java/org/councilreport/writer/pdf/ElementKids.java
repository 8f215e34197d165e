package org.councilreport.writer.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What structure elements hold, one after the other: the entries Pg and K (ISO 32000-1, table 323).
 */
final class ElementKids {
  private static final int NO_PAGE = -1;

  private final PdfFile file;
  private final List<PDPage> pages;
  private final PdfBytes kids = new PdfBytes(1 << 10);
  private int count;
  private int page = NO_PAGE;

  ElementKids(PdfFile file, List<PDPage> pages) {
    this.file = file;
    this.pages = pages;
  }

  void element(int number) {
    next().reference(number);
  }

  /**
   * An element's page is that of its first content; content on that page is a bare number, on
   * another a dictionary.
   */
  void content(ContentIndex.Sequence sequence) {
    if (page == NO_PAGE) {
      page = sequence.page();
    }
    if (page == sequence.page()) {
      next().integer(sequence.id());
    } else {
      next().text("<</Type/MCR/Pg ").reference(page(sequence.page()));
      kids.text("/MCID ").integer(sequence.id()).text(">>");
    }
  }

  /** A link's annotation on a page. */
  void annotation(int number, int onPage) {
    next().text("<</Type/OBJR/Pg ").reference(page(onPage)).text("/Obj ");
    kids.reference(number).text(">>");
  }

  private PdfBytes next() {
    count++;
    return count == 1 ? kids : kids.text(" ");
  }

  private int page(int index) {
    return file.number(pages.get(index).getCOSObject());
  }

  /** Writes the entries of one element, and begins those of the next. */
  void finish(PdfBytes target) {
    if (page != NO_PAGE) {
      target.text("/Pg ").reference(page(page));
    }
    if (count == 1) {
      target.text("/K ").append(kids);
    } else if (count > 1) {
      target.text("/K[").append(kids).text("]");
    }
    kids.clear();
    count = 0;
    page = NO_PAGE;
  }
}
