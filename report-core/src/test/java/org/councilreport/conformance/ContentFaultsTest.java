package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.ChangedSample.faultsAfter;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Breaks the pages of a correct file and their bond with the tree, one thing at a time. */
class ContentFaultsTest {

  @Test
  void unmarkedTextIsNamed() {
    assertThat(after(1, "/H1 <</MCID 0>> BDC", "/H1 BMC"))
        .contains("marking: unmarked: text “Report” on page 1");
  }

  @Test
  void unmarkedLineIsNamed() {
    assertThat(after(1, "/Artifact /Prop1 BDC", "q 10 50 m 20 60 l S Q /Artifact /Prop1 BDC"))
        .containsExactly("marking: unmarked: line on page 1");
  }

  @Test
  void unmarkedAreaIsNamed() {
    assertThat(after(1, "/Artifact /Prop1 BDC", "10 50 5 5 re f /Artifact /Prop1 BDC"))
        .containsExactly("marking: unmarked: area on page 1");
  }

  @Test
  void unmarkedImageIsNamed() {
    String image = "q 9 0 0 9 20 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q ";
    assertThat(after(1, "/Artifact /Prop1 BDC", image + "/Artifact /Prop1 BDC"))
        .containsExactly("marking: unmarked: image on page 1");
  }

  @Test
  void unmarkedShadingIsNamed() {
    assertThat(after(1, "/Artifact /Prop1 BDC", "/Sh sh /Artifact /Prop1 BDC"))
        .contains("marking: unmarked: shading on page 1");
  }

  @Test
  void artifactInTaggedContentIsNamed() {
    assertThat(after(1, "/H1 <</MCID 0>> BDC", "/H1 <</MCID 0>> BDC /Artifact /Prop1 BDC EMC"))
        .containsExactly("marking: artifact in tagged content: page 1");
  }

  @Test
  void taggedContentInArtifactIsNamed() {
    assertThat(after(1, "(?s)/H1 <</MCID 0>> BDC(.*?)EMC", "/Artifact /Prop1 BDC $0 EMC"))
        .contains("marking: tagged content in an artifact: page 1");
  }

  @Test
  void taggedContentInTaggedContentIsNamed() {
    assertThat(after(1, "(?s)EMC\\s*/P <</MCID 3>> BDC(.*?)EMC", "/P <</MCID 3>> BDC $1 EMC EMC"))
        .containsExactly("marking: tagged content in tagged content: page 1");
  }

  @Test
  void artifactThatIsTaggedTooIsNamed() {
    assertThat(after(1, "/H1 <</MCID 0>> BDC", "/Artifact <</Type /Page /MCID 0>> BDC"))
        .contains("marking: artifact with an MCID: page 1");
  }

  @Test
  void markThatIsNotClosedIsNamed() {
    assertThat(after(1, "\\Z", "\n/Artifact /Prop1 BDC\n"))
        .containsExactly("marking: sequences opened and closed do not pair: page 1");
  }

  @Test
  void markClosedTwiceIsNamed() {
    assertThat(after(1, "\\Z", "\nEMC\n"))
        .containsExactly("marking: sequences opened and closed do not pair: page 1");
  }

  @Test
  void markThatClosesInsideTheTextThatBeganInItIsNamed() {
    assertThat(after(1, "(?s)(/H1 .*?)ET\\s+EMC", "$1EMC ET"))
        .containsExactly("marking: sequences opened and closed do not pair: page 1");
  }

  @Test
  void markThatOutlastsTheTextAroundItIsNamed() {
    assertThat(after(1, "(?s)(/H1 .*?BDC)\\s+BT(.*?)ET\\s+EMC", "BT $1$2ET EMC"))
        .containsExactly("marking: sequences opened and closed do not pair: page 1");
  }

  @Test
  void artifactWithoutTypeIsNamed() {
    assertThat(after(1, "/Artifact /Prop1 BDC", "/Artifact BMC"))
        .containsExactly("artifact: Type is “”: page 1");
  }

  @Test
  void footerWithoutSubtypeIsNamed() {
    assertThat(after(1, "/Artifact /Prop2 BDC", "/Artifact <</Type /Pagination>> BDC"))
        .containsExactly("artifact: Pagination of Subtype “”: page 1");
  }

  @Test
  void textHiddenAsDecorationIsNamed() {
    assertThat(after(1, "/Artifact /Prop2 BDC", "/Artifact <</Type /Layout>> BDC"))
        .containsExactly("artifact: text outside header and footer: text “Page 1” on page 1");
  }

  @Test
  void contentWithoutElementIsNamed() {
    assertThat(faultsAfter(s -> s.kids(s.element("P")).remove(2)))
        .contains("ownership: has no element: MCID 3 of page 1");
  }

  @Test
  void contentWithTwoOwnersIsNamed() {
    assertThat(faultsAfter(s -> s.kids(s.element("P")).add(COSInteger.ZERO)))
        .contains(
            "ownership: has two owners: MCID 0 of page 1, P “Read the full report first.Report” on page 1");
  }

  @Test
  void identifierUsedTwiceIsNamed() {
    assertThat(after(1, "/P <</MCID 3>>", "/P <</MCID 1>>"))
        .contains(
            "ownership: stands twice in the content: MCID 1 of page 1",
            "ownership: not shown: MCID 3 of page 1, P “Read the  first.full report” on page 1");
  }

  @Test
  void missingParentTreeIsNamed() {
    assertThat(faultsAfter(s -> s.structTreeRoot().removeItem(COSName.PARENT_TREE)))
        .contains("parent tree: does not lead from MCID 0 to its element: H1 “Report” on page 1");
  }

  @Test
  void missingStructParentsIsNamed() {
    assertThat(faultsAfter(s -> s.page(2).getCOSObject().removeItem(COSName.STRUCT_PARENTS)))
        .contains(
            "parent tree: does not lead from MCID 6 to its element: H3 “Chart” on page 2",
            "parent tree: nothing has key 1");
  }

  @Test
  void pagesThatShareAKeyAreNamed() {
    assertThat(faultsAfter(s -> s.page(2).setStructParents(0)))
        .contains("parent tree: StructParents 0 is used before page 2");
  }

  @Test
  void annotationThatSharesAKeyIsNamed() {
    assertThat(faultsAfter(s -> s.annotation().setInt(COSName.STRUCT_PARENT, 1)))
        .contains("parent tree: StructParent 1 is used twice");
  }

  @Test
  void wrongParentTreeEntryIsNamed() {
    assertThat(
            faultsAfter(
                s -> ((COSArray) s.parentTreeNumbers().getObject(1)).set(4, s.element("P"))))
        .containsExactly(
            "parent tree: does not lead from MCID 4 to its element: H2 “Progress” on page 1");
  }

  @Test
  void tooLongParentTreeEntryIsNamed() {
    assertThat(faultsAfter(s -> ((COSArray) s.parentTreeNumbers().getObject(3)).add(COSNull.NULL)))
        .containsExactly("parent tree: 9 entries for 8 MCIDs: page 2");
  }

  @Test
  void nextKeyThatIsTakenIsNamed() {
    assertThat(faultsAfter(s -> s.structTreeRoot().setInt(COSName.PARENT_TREE_NEXT_KEY, 2)))
        .containsExactly("parent tree: ParentTreeNextKey 2 is taken");
  }

  @Test
  void wrongReadingOrderIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSArray body = s.kids(s.element("Document"));
                  COSDictionary first = (COSDictionary) body.getObject(0);
                  body.set(0, body.getObject(1));
                  body.set(1, first);
                }))
        .contains(
            "reading order: tags and content stream differ: page 1",
            "reading order: text “Report” on page 1 is read after text “first.” on page 1");
  }

  @Test
  void linePlacedAboveWhatIsReadBeforeItIsNamed() {
    assertThat(after(1, "60 690 Td", "60 790 Td"))
        .contains("reading order: text “Progress” on page 1 is read after text “first.” on page 1");
  }

  @Test
  void wordPlacedLeftOfWhatIsReadBeforeItIsNamed() {
    assertThat(after(1, "180 720 Td", "20 720 Td"))
        .contains(
            "reading order: text “first.” on page 1 is read after text “full report” on page 1");
  }

  @Test
  void swappedCellsAreNamed() {
    assertThat(faultsAfter(s -> s.rewrite(2, page -> page.replace("200 700 Td", "20 700 Td"))))
        .contains("reading order: TH “Spent” on page 2 is read after TH “Year” on page 2");
  }

  @Test
  void textOutsideThePageIsNamed() {
    assertThat(after(1, "60 690 Td", "570 690 Td"))
        .containsExactly("page box: outside: text “Progress” on page 1");
  }

  @Test
  void rectangleOutsideThePageIsNamed() {
    assertThat(after(1, "60 60 475 0.5 re", "60 -60 475 0.5 re"))
        .containsExactly("page box: outside: area on page 1");
  }

  @Test
  void whatStandsWhereStampsGoIsNamed() {
    assertThat(after(1, "60 60 475 0.5 re", "60 40 475 0.5 re"))
        .containsExactly("stamp band: within 15 mm of the edge: area on page 1");
    assertThat(after(1, "60 46 Td", "60 800 Td"))
        .containsExactly("stamp band: within 15 mm of the edge: text “Page 1” on page 1");
  }

  @Test
  void overlappingTextIsNamed() {
    assertThat(after(1, "60 690 Td", "60 715 Td"))
        .contains("overlap: text “Read the” and text “Progress” on page 1");
  }

  @Test
  void fontThatIsNotASubsetIsNamed() {
    assertThat(faultsAfter(s -> s.font().setName(COSName.BASE_FONT, "LiberationSans")))
        .contains("font: not a subset: LiberationSans on page 1");
  }

  @Test
  void fontThatIsNotEmbeddedIsNamed() {
    assertThat(
            faultsAfter(
                s ->
                    ((COSDictionary) s.font().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0))
                        .getCOSDictionary(COSName.FONT_DESC)
                        .removeItem(COSName.FONT_FILE2)))
        .anyMatch(fault -> fault.startsWith("font: not embedded: "));
  }

  @Test
  void fontWithoutCharactersIsNamed() {
    assertThat(faultsAfter(s -> s.font().removeItem(COSName.TO_UNICODE)))
        .anyMatch(fault -> fault.startsWith("font: no ToUnicode: "));
  }

  @Test
  void glyphWithoutCharacterIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSStream characters = s.font().getCOSStream(COSName.TO_UNICODE);
                  s.rewrite(characters, map -> map.replaceAll("(?s)<.{4}> <.{4}> <.*?>", ""));
                }))
        .contains("font: glyph without a character: text “\uFFFD\uFFFD\uFFFD” on page 1");
  }

  private static List<String> after(int page, String before, String after) {
    return faultsAfter(s -> s.rewrite(page, content -> content.replaceFirst(before, after)));
  }
}
