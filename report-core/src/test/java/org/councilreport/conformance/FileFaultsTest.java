package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.ChangedSample.faultsAfter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.councilreport.writer.PdfStandard;
import org.junit.jupiter.api.Test;

/** Breaks what a correct file says about itself, one thing at a time. */
class FileFaultsTest {

  @Test
  void missingLanguageIsNamed() {
    assertThat(faultsAfter(s -> s.catalog().removeItem(COSName.LANG)))
        .containsExactly("catalogue: no language");
  }

  @Test
  void hiddenTitleIsNamed() {
    assertThat(faultsAfter(s -> s.catalog().removeItem(COSName.VIEWER_PREFERENCES)))
        .containsExactly("catalogue: the title is not displayed");
  }

  @Test
  void missingMarkIsNamed() {
    assertThat(faultsAfter(s -> s.catalog().removeItem(COSName.MARK_INFO)))
        .containsExactly("catalogue: not marked as tagged");
  }

  @Test
  void suspectTagsAreNamed() {
    assertThat(
            faultsAfter(
                s -> s.catalog().getCOSDictionary(COSName.MARK_INFO).setBoolean("Suspects", true)))
        .containsExactly("catalogue: tags are suspect");
  }

  @Test
  void missingTabOrderIsNamed() {
    assertThat(faultsAfter(s -> s.page(1).getCOSObject().removeItem(COSName.getPDFName("Tabs"))))
        .containsExactly("catalogue: tab order is not the structure's: page 1");
  }

  @Test
  void differentTitlesAreNamed() {
    assertThat(faultsAfter(s -> s.document().getDocumentInformation().setTitle("Other")))
        .containsExactly("metadata: titles differ: XMP “Report”, information “Other”");
  }

  @Test
  void missingTitleIsNamed() {
    assertThat(faultsAfter(s -> s.document().getDocumentInformation().setTitle(null)))
        .contains("metadata: no title in the information dictionary");
  }

  @Test
  void missingMetadataIsNamed() {
    assertThat(faultsAfter(s -> s.catalog().removeItem(COSName.METADATA)))
        .containsExactly("metadata: no XMP");
  }

  @Test
  void malformedMetadataIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  PDMetadata broken = new PDMetadata(s.document());
                  broken.importXMPMetadata("<x/>".getBytes(StandardCharsets.UTF_8));
                  s.document().getDocumentCatalog().setMetadata(broken);
                }))
        .anyMatch(fault -> fault.startsWith("metadata: XMP is not accepted: "));
  }

  @Test
  void missingOutputIntentIsNamed() {
    assertThat(faultsAfter(s -> s.catalog().removeItem(COSName.OUTPUT_INTENTS)))
        .containsExactly("metadata: one output intent is needed, not 0");
  }

  @Test
  void outputIntentWithoutProfileIsNamed() {
    assertThat(faultsAfter(s -> s.outputIntent().removeItem(COSName.DEST_OUTPUT_PROFILE)))
        .containsExactly("metadata: no ICC profile in the output intent");
  }

  @Test
  void profileThatIsNoneIsNamed() {
    assertThat(
            faultsAfter(
                s -> s.outputIntent().setItem(COSName.DEST_OUTPUT_PROFILE, new COSStream())))
        .containsExactly("metadata: the output intent's profile is not ICC");
  }

  @Test
  void scriptIsNamed() {
    assertThat(
            faultsAfter(
                s ->
                    s.document()
                        .getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)"))))
        .containsExactlyInAnyOrder(
            "action: forbidden action JavaScript", "action: forbidden entry JS");
  }

  @Test
  void launchIsNamed() {
    assertThat(faultsAfter(s -> s.action().setName(COSName.S, "Launch")))
        .containsExactly("action: forbidden action Launch");
  }

  @Test
  void formThatIsSentIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSDictionary next = new COSDictionary();
                  next.setName(COSName.S, "SubmitForm");
                  s.action().setItem(COSName.NEXT, next);
                }))
        .containsExactly("action: forbidden action SubmitForm");
  }

  @Test
  void addressThatRunsIsNamed() {
    assertThat(faultsAfter(s -> s.action().setString(COSName.URI, "javascript:alert(1)")))
        .containsExactly("action: forbidden address javascript:alert(1)");
  }

  @Test
  void embeddedFileIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSDictionary names = new COSDictionary();
                  names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
                  s.catalog().setItem(COSName.NAMES, names);
                }))
        .containsExactly("action: forbidden entry EmbeddedFiles");
  }

  @Test
  void missingOutlineIsNamed() {
    assertThat(faultsAfter(s -> s.catalog().removeItem(COSName.OUTLINES)))
        .containsExactly("outline: 0 items for 4 headings");
  }

  @Test
  void otherTitleInTheOutlineIsNamed() {
    assertThat(faultsAfter(s -> title(s).setTitle("Other")))
        .containsExactly("outline: “Other” stands for H1 “Report” on page 1");
  }

  @Test
  void flatOutlineIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  PDOutlineItem money = title(s).getLastChild();
                  PDOutlineItem chart = new PDOutlineItem();
                  chart.setTitle("Chart");
                  chart.setDestination(money.getFirstChild().getDestination());
                  money.getCOSObject().removeItem(COSName.FIRST);
                  money.getCOSObject().removeItem(COSName.LAST);
                  money.insertSiblingAfter(chart);
                }))
        .containsExactly("outline: nested at 2: H3 “Chart” on page 2");
  }

  @Test
  void outlineThatLeadsToAnotherPageIsNamed() {
    assertThat(faultsAfter(s -> title(s).setDestination(s.page(2))))
        .containsExactly("outline: leads to page 2: H1 “Report” on page 1");
  }

  @Test
  void outlineThatLeadsBelowTheHeadingIsNamed() {
    assertThat(faultsAfter(s -> ((PDPageXYZDestination) title(s).getDestination()).setTop(700)))
        .containsExactly("outline: leads below H1 “Report” on page 1");
  }

  @Test
  void veraPdfIsAskedForBothProfiles() {
    List<String> faults =
        VeraPdf.faults(
            ChangedSample.after(
                s -> {
                  s.catalog().removeItem(COSName.VIEWER_PREFERENCES);
                  s.catalog().removeItem(COSName.OUTPUT_INTENTS);
                }),
            PdfStandard.A_2A);
    assertThat(faults).anyMatch(fault -> fault.startsWith("ua1 7.1-10: "));
    assertThat(faults).anyMatch(fault -> fault.startsWith("2a 6.2.4.3-"));
  }

  private static PDOutlineItem title(ChangedSample sample) {
    return sample.document().getDocumentCatalog().getDocumentOutline().getFirstChild();
  }
}
