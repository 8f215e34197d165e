package org.councilreport.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.everyNode;
import static org.councilreport.conformance.Specimen.lines;
import static org.councilreport.conformance.Specimen.metadata;
import static org.councilreport.conformance.Specimen.paragraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Document;
import org.councilreport.document.Link;
import org.councilreport.document.Metadata;
import org.councilreport.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

@Isolated("sets the default locale and time zone")
class DocxWriterTest {
  @Test
  void everyNodeIsWrittenInReadingOrder() throws IOException {
    Document document = everyNode();
    assertThat(WrittenDocx.of("every-node", document).lines())
        .isEqualTo(DocumentText.lines(document))
        .startsWith(
            "H1 Cabinet Member Update Report",
            "P Council: Example Borough Council",
            "P Portfolio: Children, Schools and Safeguarding",
            "P Period: September to October 2019",
            "H2 Special Educational Needs and Disabilities (SEND)",
            "P The plan was signed off.  Ofsted’s visit is expected in the spring.")
        .contains("LI3 Visitors", "P All of them answered.", "H3 Next steps", "LI1 Publish")
        .endsWith("H4 Level four", "H5 Level five", "H6 Level six", "P Deep.");
  }

  @Test
  void emptyDocumentIsItsTitle() throws IOException {
    assertThat(WrittenDocx.of("empty", document()).lines())
        .containsExactly("H1 " + metadata().title());
  }

  @Test
  void textIsWrittenAsTyped() throws IOException {
    String typed = " <w:p> &nbsp; ]]> ${x} %s \"quoted\"  ŵ ŷ CO₂ \u00a0 \ud83d\ude00 ";
    assertThat(WrittenDocx.of("as-typed", document(paragraph(typed))).lines())
        .contains("P " + typed);
  }

  @Test
  void authorsLineBreakStays() throws IOException {
    WrittenDocx docx = WrittenDocx.of("line-break", document(lines("Town Hall", "Bootle")));
    assertThat(docx.word().getLastParagraph().getText()).isEqualTo("Town Hall\nBootle");
  }

  @Test
  void linksLeadToTheirTargets() throws IOException {
    WrittenDocx docx = WrittenDocx.of("links", everyNode());
    List<XWPFHyperlinkRun> links =
        docx.runs().stream()
            .filter(XWPFHyperlinkRun.class::isInstance)
            .map(XWPFHyperlinkRun.class::cast)
            .toList();
    assertThat(links)
        .extracting(run -> run.text() + " > " + run.getHyperlink(docx.word()).getURL())
        .containsExactly(
            "the plan > " + Specimen.WEBSITE,
            "its  > " + Specimen.WEBSITE,
            "summary > " + Specimen.WEBSITE,
            "the SEND team > " + Specimen.MAILBOX);
    assertThat(links)
        .extracting(XWPFRun::getStyle)
        .containsExactly("Hyperlink", "Hyperlink", "HyperlinkStrong", "HyperlinkEmphasis");
    assertThat(docx.word().getHyperlinks()).as("one for each target").hasSize(2);
  }

  @Test
  void linkBeyondAsciiIsEscaped() throws IOException {
    URI target = URI.create("https://www.example.gov.uk/ŷd?q=a%20b#c");
    Link link = new Link(target, List.of(Specimen.text("grain")));
    WrittenDocx docx = WrittenDocx.of("iri", document(new Paragraph(List.of(link))));
    assertThat(docx.word().getHyperlinks()[0].getURL())
        .isEqualTo("https://www.example.gov.uk/%C5%B7d?q=a%20b#c");
  }

  @Test
  void footShowsPageAndPages() throws IOException {
    WrittenDocx docx = WrittenDocx.of("foot", everyNode());
    XWPFFooter footer = docx.word().getFooterList().get(0);
    assertThat(footer.getText().strip()).isEqualTo("Page 1 of 1");
    assertThat(footer.getParagraphs().get(0).getCTP().getFldSimpleList())
        .extracting(field -> field.getInstr().strip())
        .containsExactly("PAGE", "NUMPAGES");
  }

  @Test
  void documentWithoutAFootHasNone() throws IOException {
    WrittenDocx docx = WrittenDocx.of("no-foot", document(paragraph("a")));
    assertThat(docx.word().getFooterList()).isEmpty();
  }

  @Test
  void footMayHoldALink() throws IOException, InvalidFormatException {
    Link link = new Link(Specimen.WEBSITE, List.of(Specimen.text("our website")));
    WrittenDocx docx =
        WrittenDocx.of("foot-link", new Document(metadata(), List.of(), List.of(link)));
    XWPFFooter footer = docx.word().getFooterList().get(0);
    assertThat(footer.getPackagePart().getRelationships())
        .extracting(relationship -> relationship.getTargetURI())
        .containsExactly(Specimen.WEBSITE);
  }

  @Test
  void pageIsTheThemes() throws IOException {
    CTSectPr page = WrittenDocx.of("page", document()).word().getDocument().getBody().getSectPr();
    assertThat(page.getPgSz().getW()).hasToString("11906");
    assertThat(page.getPgSz().getH()).hasToString("16838");
    assertThat(page.getPgMar().getLeft()).hasToString("1200");
    assertThat(page.getPgMar().getFooter()).hasToString("860");
  }

  @Test
  void propertiesAreThoseOfTheDocument() throws IOException, InvalidFormatException {
    PackageProperties core =
        WrittenDocx.of("properties", document()).word().getPackage().getPackageProperties();
    assertThat(core.getTitleProperty()).contains("Cabinet Member Update Report");
    assertThat(core.getLanguageProperty()).contains("en-GB");
    assertThat(core.getCreatorProperty()).contains("Example Borough Council");
    Date midnight = Date.from(Instant.parse("2019-11-12T00:00:00Z"));
    assertThat(core.getCreatedProperty()).contains(midnight);
    assertThat(core.getModifiedProperty()).contains(midnight);
    assertThat(core.getLastModifiedByProperty()).isEmpty();
  }

  @Test
  void wordOpensItAsAFinishedDocumentOfItsOwn() throws IOException {
    WrittenDocx docx = WrittenDocx.of("settings", everyNode());
    assertThat(docx.part("word/settings.xml"))
        .contains("w:name=\"compatibilityMode\"")
        .contains("w:val=\"15\"")
        .doesNotContain("updateFields", "trackRevisions", "rsid", "documentProtection");
    assertThat(docx.part("word/styles.xml"))
        .as("Word's other styles, as Word hides and sorts them")
        .containsPattern("<w:latentStyles [^>]*w:count=\"376\"");
    assertThat(docx.part("word/document.xml"))
        .doesNotContain("w:rsid", "<w:ins ", "<w:del ", "commentReference", "w:dirty");
  }

  @Test
  void documentWithoutDateOrAuthorInventsNone() throws IOException {
    Metadata bare = new Metadata("id", "plain", "T", Locale.UK, Optional.empty(), Optional.empty());
    WrittenDocx docx = WrittenDocx.of("bare", new Document(bare, List.of(), List.of()));
    assertThat(docx.part("docProps/core.xml")).doesNotContain("creator", "created", "modified");
  }

  @Test
  void languageIsTheDocuments() throws IOException {
    Locale welsh = Locale.forLanguageTag("cy");
    Metadata metadata =
        new Metadata("id", "plain", "Adroddiad", welsh, Optional.empty(), Optional.empty());
    WrittenDocx docx = WrittenDocx.of("welsh", new Document(metadata, List.of(), List.of()));
    assertThat(docx.part("word/styles.xml")).contains("<w:lang w:val=\"cy\"/>");
    assertThat(docx.part("word/settings.xml")).contains("<w:themeFontLang w:val=\"cy\"/>");
    assertThat(docx.part("docProps/core.xml")).contains("<dc:language>cy</dc:language>");
  }

  @Test
  void bytesAreTheSameInAnyLocaleAndZone() throws IOException {
    byte[] expected = WrittenDocx.of("here", everyNode()).bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] elsewhere = WrittenDocx.of("elsewhere", everyNode()).bytes();
      assertThat(Arrays.equals(elsewhere, expected)).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noEntryTellsWhenTheFileWasWritten() throws IOException {
    byte[] bytes = WrittenDocx.of("entries", everyNode()).bytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 12, 0));
      }
    }
  }

  @Test
  void streamIsNotClosed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    new DocxWriter().write(Manuscripts.of(document(), Specimen.theme()), out);
    assertThat(closed).isFalse();
  }

  @Test
  void failureOfTheStreamIsPassedOn() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(
            () -> new DocxWriter().write(Manuscripts.of(document(), Specimen.theme()), full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }
}
