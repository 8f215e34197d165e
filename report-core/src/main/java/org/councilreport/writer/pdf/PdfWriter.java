package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
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

  /** A writer that sets text in these fonts, with which the pages have to be laid out. */
  public PdfWriter(FontLibrary fonts) {
    this.fonts = fonts;
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    write(manuscript.pages(), out);
  }

  private void write(PagedDocument paged, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      // The header's version and the catalog's, which PDFBox begins with 1.4.
      pdf.getDocument().setVersion(VERSION);
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
        byte[] bytes = content.write();
        checksum.update(bytes);
        checksum.update(targets(page));
        pages.add(add(pdf, page, bytes, resources));
      }
      embedded.addTo(resources);
      images.addTo(resources, checksum);
      Destinations destinations = new Destinations(pages, index);
      new StructureTreeWriter(destinations).write(paged, pdf.getDocumentCatalog());
      new OutlineWriter(destinations).write(paged, pdf.getDocumentCatalog());
      new DocumentProperties(paged.metadata()).write(pdf);
      // The file identifier follows from the content, not from the clock.
      pdf.setDocumentId(checksum.getValue());
      // Structure elements are many and alike: in object streams they take a sixth of the space.
      pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }
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
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    added.setContents(new PDStream(stream));
    pdf.addPage(added);
    return added;
  }
}
