package org.councilreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.councilreport.conformance.PageLook;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dozen pages of the samples as they are drawn, with one of everything. */
class PageLooksTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final ReportGenerator GENERATOR = ReportGenerator.create();

  @ParameterizedTest
  @CsvSource({
    "westmarch/2026-07/environment-performance.yaml, 2 3 4 6",
    "westmarch/2026-09/riverside-park.yaml, 2 3 4 5",
    "westmarch/2026-07/adult-social-care.yaml, 1 2 3",
    "sefton/2019-11/children-schools-and-safeguarding.yaml, 1",
  })
  void pagesLookAsTheyDid(Path sample, String pages) throws IOException {
    Document document = GENERATOR.read(SAMPLES.resolve(sample)).value();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GENERATOR.write(document, OutputFormat.PDF, out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      for (String page : List.of(pages.split(" "))) {
        String name = document.metadata().id() + "-" + page;
        PageLook.assertMatches(name, pdf, Integer.parseInt(page));
      }
    }
  }
}
