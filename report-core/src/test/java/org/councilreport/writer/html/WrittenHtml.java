package org.councilreport.writer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.HtmlConformance;
import org.councilreport.conformance.HtmlText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.writer.Companion;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;

/** A document as written, kept, checked to be sound, and read back. */
record WrittenHtml(String text, org.jsoup.nodes.Document file) {
  private static final HtmlWriter WRITER = new HtmlWriter(FontLibrary.standard());

  /** Writes a document and keeps it under a name; it must say what the document says. */
  static WrittenHtml of(String name, Document document, Companion... beside) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.beside(List.of(beside)).write(Manuscripts.of(document, Specimen.theme()), out);
    byte[] bytes = out.toByteArray();
    Artefacts.keep("html-" + name + ".html", bytes);
    assertThat(HtmlConformance.faults(bytes)).isEmpty();
    assertThat(HtmlText.lines(bytes)).isEqualTo(DocumentText.lines(document));
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new WrittenHtml(text, Jsoup.parse(text));
  }

  Elements select(String selector) {
    return file.select(selector);
  }
}
