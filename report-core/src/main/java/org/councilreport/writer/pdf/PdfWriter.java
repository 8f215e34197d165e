package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.councilreport.document.Source;
import org.councilreport.font.FontLibrary;
import org.councilreport.layout.Page;
import org.councilreport.layout.PageItem;
import org.councilreport.layout.PagedDocument;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;
import org.councilreport.writer.PdfStandard;

/** Writes documents as PDF. */
public final class PdfWriter implements DocumentWriter {
  private final FontLibrary fonts;
  private final PdfStandard standard;
  private final FontSubsets subsets = new FontSubsets();

  /**
   * A writer of PDF/UA-1 and PDF/A-2a that sets text in these fonts, with which the pages have to
   * be laid out.
   */
  public PdfWriter(FontLibrary fonts) {
    this(fonts, PdfStandard.A_2A);
  }

  /** A writer that sets text in these fonts and keeps these standards. */
  public PdfWriter(FontLibrary fonts, PdfStandard standard) {
    this.fonts = fonts;
    this.standard = standard;
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    write(manuscript.pages(), manuscript.document().source(), out);
  }

  private void write(PagedDocument paged, Optional<Source> source, OutputStream out)
      throws IOException {
    try (PDDocument pdf = new PDDocument();
        Deflation deflation = Deflation.ofPages()) {
      // The header's version and the catalog's, which PDFBox begins with 1.4.
      float version = standard.isPdf2() ? 2.0f : 1.7f;
      pdf.getDocumentCatalog().setVersion(String.valueOf(version));
      StructureNames names = new StructureNames(standard.isPdf2());
      EmbeddedFonts embedded = new EmbeddedFonts(fonts);
      EmbeddedImages images = new EmbeddedImages();
      ContentIndex index = new ContentIndex(paged.structure(), names);
      PDResources resources = new PDResources();
      PdfFile file = new PdfFile(version, deflation);
      List<PDPage> pages = new ArrayList<>();
      CRC32 checksum = new CRC32();
      for (Page page : paged.pages()) {
        PageContentWriter content =
            new PageContentWriter(page, index.page(pages.size()), embedded, images);
        byte[] bytes = content.write().deflated(deflation);
        checksum.update(bytes);
        checksum.update(targets(page));
        pages.add(add(pdf, page, file.deflated("", bytes), resources));
      }
      embedded.addTo(resources, file, subsets);
      images.addTo(resources, checksum);
      boolean structural = standard.isPdf2();
      Destinations destinations =
          new Destinations(pages, index, new ElementNumbers(file, structural), structural);
      new StructureTreeWriter(file, destinations, names)
          .write(paged.structure(), pdf.getDocumentCatalog());
      new OutlineWriter(destinations).write(pdf.getDocumentCatalog());
      new DocumentProperties(paged.metadata(), standard).write(pdf);
      if (source.isPresent() && standard.carriesSource()) {
        checksum.update(source.get().bytes());
        new SourceAttachment(paged.metadata()).write(source.get(), pdf.getDocumentCatalog());
      }
      COSDictionary trailer = new COSDictionary();
      trailer.setItem(COSName.ROOT, pdf.getDocumentCatalog());
      if (!standard.isPdf2()) {
        trailer.setItem(COSName.INFO, pdf.getDocumentInformation());
      }
      trailer.setItem(COSName.ID, identifier(checksum));
      file.finish(trailer, out);
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

  private static PDPage add(PDDocument pdf, Page page, int content, PDResources resources) {
    PDPage added = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
    added.setResources(resources);
    added.getCOSObject().setItem(COSName.CONTENTS, PdfFile.mention(content));
    pdf.addPage(added);
    return added;
  }
}
