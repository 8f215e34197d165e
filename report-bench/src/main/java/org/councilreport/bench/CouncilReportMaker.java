package org.councilreport.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.layout.LayoutEngine;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportReader;
import org.councilreport.template.TemplateEngine;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.docx.DocxWriter;
import org.councilreport.writer.html.HtmlWriter;
import org.councilreport.writer.pdf.PdfWriter;

/** This product: FreeMarker, markup, layout and tags, from the model to the bytes. */
final class CouncilReportMaker implements Maker {
  private final TemplateEngine templates = new TemplateEngine(Optional.empty());
  private final FontLibrary fonts = FontLibrary.standard();
  private final LayoutEngine layout = new LayoutEngine(fonts::program);
  private final DocumentWriter writer;

  CouncilReportMaker(OutputFormat format) {
    writer =
        switch (format) {
          case PDF -> new PdfWriter(fonts);
          case DOCX -> new DocxWriter();
          case HTML -> new HtmlWriter(fonts);
        };
  }

  @Override
  public Job ready(Workload workload) throws IOException {
    return repeated(workload, 1, Repetition::ofBlocks);
  }

  /**
   * Makes one file of a report that is read once and goes through its template several times.
   *
   * @param workload the report
   * @param times how often
   * @param joined makes one document of all
   */
  Job repeated(Workload workload, int times, Function<List<Document>, Document> joined)
      throws IOException {
    Reading reading =
        new ReportReader().read(new ByteArrayInputStream(ReportYaml.of(workload)), "workload");
    return () -> {
      List<Document> parts = IntStream.range(0, times).mapToObj(part -> document(reading)).toList();
      return write(manuscript(joined.apply(parts)));
    };
  }

  /** The document of a report that was read. */
  Document document(Reading reading) {
    return templates
        .document(
            reading.report().value(),
            reading.markdown(),
            reading.positions(),
            new PictureReader(Optional.empty()))
        .value();
  }

  /** The document with its looks. */
  Manuscript manuscript(Document document) {
    return new Manuscript(
        document, templates.theme(document.metadata().theme()), Optional.empty(), layout);
  }

  /** The file. */
  byte[] write(Manuscript manuscript) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    writer.write(manuscript, file);
    return file.toByteArray();
  }
}
