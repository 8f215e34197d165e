package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.councilreport.font.FontLibrary;
import org.councilreport.layout.Page;
import org.councilreport.layout.PageItem;
import org.councilreport.layout.PagedDocument;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;

/** Writes documents as PDF. */
public final class PdfWriter implements DocumentWriter {
  private static final float VERSION = 1.7f;

  private final FontLibrary fonts;
  private final FontSubsets subsets = new FontSubsets();

  /** A writer that sets text in these fonts, with which the pages have to be laid out. */
  public PdfWriter(FontLibrary fonts) {
    this.fonts = fonts;
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    write(manuscript.pages(), out);
  }

  private void write(PagedDocument paged, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument();
        Deflation deflation = new Deflation()) {
      // PDFBox begins with 1.4.
      pdf.getDocumentCatalog().setVersion(String.valueOf(VERSION));
      EmbeddedFonts embedded = new EmbeddedFonts(fonts);
      EmbeddedImages images = new EmbeddedImages();
      ContentIndex index = new ContentIndex(paged.structure());
      PDResources resources = new PDResources();
      List<PDPage> pages = new ArrayList<>();
      CRC32 checksum = new CRC32();
      for (Page page : paged.pages()) {
        PageContentWriter content =
            new PageContentWriter(page, index.page(pages.size()), embedded, images);
        byte[] bytes = content.write().deflated(deflation);
        checksum.update(bytes);
        checksum.update(targets(page));
        pages.add(add(pdf, page, bytes, resources));
      }
      embedded.addTo(resources, subsets, deflation);
      images.addTo(resources, checksum);
      Destinations destinations = new Destinations(pages, index);
      new StructureTreeWriter(destinations).write(paged, pdf.getDocumentCatalog());
      new OutlineWriter(destinations).write(paged, pdf.getDocumentCatalog());
      new DocumentProperties(paged.metadata()).write(pdf);
      COSDictionary trailer = new COSDictionary();
      trailer.setItem(COSName.ROOT, pdf.getDocumentCatalog());
      trailer.setItem(COSName.INFO, pdf.getDocumentInformation());
      trailer.setItem(COSName.ID, identifier(checksum));
      new PdfFile(deflation).write(trailer, VERSION, out);
    }
  }

  /** ISO 32000-1, 14.4: it follows from the content, not from the clock. */
  private static COSArray identifier(CRC32 checksum) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(checksum.getValue()).array();
    COSArray identifier = new COSArray();
    identifier.add(new COSString(bytes));
    identifier.add(new COSString(bytes));
    return identifier;
  }

  private static byte[] targets(Page page) {
    StringBuilder targets = new StringBuilder();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.LinkItem link) {
        link.link().target().ifPresent(target -> targets.append(target).append('\n'));
      }
    }
    return targets.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static PDPage add(PDDocument pdf, Page page, byte[] content, PDResources resources)
      throws IOException {
    PDPage added = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
    added.setResources(resources);
    added.setContents(new PDStream(Deflation.streamOf(content)));
    pdf.addPage(added);
    return added;
  }
}
