package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Document;
import org.councilreport.document.Metadata;
import org.junit.jupiter.api.Test;

class KeptPartsTest {
  private static final Document ENGLISH = Specimen.everyNode();
  private static final Document WELSH =
      new Document(
          new Metadata(
              "id", "plain", "A", Locale.forLanguageTag("cy"), Optional.empty(), Optional.empty()),
          ENGLISH.blocks(),
          ENGLISH.notes(),
          ENGLISH.furniture());

  @Test
  void writerThatHasWrittenOtherFilesWritesTheSame() throws IOException {
    DocxWriter writer = new DocxWriter();
    write(writer, ENGLISH);
    write(writer, WELSH);
    assertThat(write(writer, ENGLISH)).isEqualTo(write(new DocxWriter(), ENGLISH));
    assertThat(write(writer, WELSH)).isEqualTo(write(new DocxWriter(), WELSH));
  }

  private static byte[] write(DocxWriter writer, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(Manuscripts.of(document, Specimen.theme()), out);
    return out.toByteArray();
  }
}
