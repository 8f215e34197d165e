package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
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
    try (PDDocument pdf = new PDDocument()) {
      // The header's version and the catalog's, which PDFBox begins with 1.4.
      float version = standard.isPdf2() ? 2.0f : 1.7f;
      pdf.getDocument().setVersion(version);
      pdf.getDocumentCatalog().setVersion(String.valueOf(version));
      StructureNames names = new StructureNames(standard.isPdf2());
      EmbeddedFonts embedded = new EmbeddedFonts(fonts);
      EmbeddedImages images = new EmbeddedImages();
      ContentIndex index = new ContentIndex(paged.structure(), names);
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
      Destinations destinations =
          new Destinations(pages, index, new ElementDictionaries(), standard.isPdf2());
      new StructureTreeWriter(destinations, names).write(paged, pdf.getDocumentCatalog());
      new OutlineWriter(destinations).write(paged, pdf.getDocumentCatalog());
      new DocumentProperties(paged.metadata(), standard).write(pdf);
      if (source.isPresent() && standard.carriesSource()) {
        checksum.update(source.get().bytes());
        new SourceAttachment(paged.metadata()).write(source.get(), pdf.getDocumentCatalog());
      }
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
