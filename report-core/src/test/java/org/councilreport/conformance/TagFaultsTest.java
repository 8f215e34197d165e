package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.ChangedSample.faultsAfter;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Breaks the structure tree of a correct file, one thing at a time. */
class TagFaultsTest {

  @Test
  void wrongParentIsNamed() {
    assertThat(faultsAfter(s -> s.element("H2").setItem(COSName.P, s.element("P"))))
        .containsExactly("parent: not the one that holds it: H2 “Progress” on page 1");
  }

  @Test
  void unknownTypeIsNamed() {
    assertThat(faultsAfter(s -> s.element("Link").setName(COSName.S, "Button")))
        .contains(
            "nesting: unexpected type: Button “full report” on page 1",
            "nesting: Button in P: Button “full report” on page 1");
  }

  @Test
  void roleMapIsFollowed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSDictionary roles = new COSDictionary();
                  roles.setName("Title", "H1");
                  s.catalog()
                      .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                      .setItem(COSName.ROLE_MAP, roles);
                  s.element("H1").setName(COSName.S, "Title");
                }))
        .isEmpty();
  }

  @Test
  void missingTreeIsNamed() {
    assertThat(faultsAfter(s -> s.catalog().removeItem(COSName.STRUCT_TREE_ROOT)))
        .contains(
            "nesting: the structure tree has not one Document at its root",
            "ownership: has no element: MCID 0 of page 1");
  }

  @Test
  void paragraphInHeadingIsNamed() {
    assertThat(faultsAfter(s -> s.move(s.element("P", 1), s.element("H1"))))
        .contains("nesting: P in H1: P “One” on page 1");
  }

  @Test
  void blockInParagraphIsNamed() {
    assertThat(faultsAfter(s -> s.move(s.element("Table"), s.element("P"))))
        .contains("nesting: Table in P: Table “YearSpent2019£5” on page 2");
  }

  @Test
  void paragraphOutsideTheItemsBodyIsNamed() {
    assertThat(faultsAfter(s -> s.move(s.element("P", 1), s.element("LI"))))
        .contains("nesting: P in LI: P “One” on page 1", "nesting: nothing in it: LBody");
  }

  @Test
  void listOutsideTheItemsBodyIsNamed() {
    assertThat(faultsAfter(s -> s.move(s.element("L", 1), s.element("LI", 1))))
        .containsExactly("nesting: L in LI: L “1.Inner” on page 1");
  }

  @Test
  void paragraphBesideTextIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSDictionary body = s.element("LBody");
                  COSDictionary paragraph = s.element("P", 1);
                  body.setItem(
                      COSName.K, new COSArray(List.of(paragraph.getItem(COSName.K), paragraph)));
                  body.setItem(COSName.PG, paragraph.getItem(COSName.PG));
                  paragraph.removeItem(COSName.K);
                }))
        .contains("nesting: P in LBody: P");
  }

  @Test
  void textOfAGroupIsNamed() {
    assertThat(faultsAfter(s -> s.element("P", 1).setName(COSName.S, "Sect")))
        .contains("nesting: content of its own: Sect “One” on page 1");
  }

  @Test
  void skippedHeadingLevelIsNamed() {
    assertThat(faultsAfter(s -> s.element("H2").setName(COSName.S, "H3")))
        .contains("heading: level skipped after H1: H3 “Progress” on page 1");
  }

  @Test
  void missingTitleIsNamed() {
    assertThat(faultsAfter(s -> s.element("H1").setName(COSName.S, "H2")))
        .contains(
            "heading: one H1 is needed, not 0",
            "heading: the first is not H1: H2 “Report” on page 1");
  }

  @Test
  void secondTitleIsNamed() {
    assertThat(faultsAfter(s -> s.element("H3").setName(COSName.S, "H1")))
        .contains("heading: one H1 is needed, not 2");
  }

  @Test
  void emptyHeadingIsNamed() {
    assertThat(faultsAfter(s -> s.rewrite(2, page -> page.replaceFirst("(?s)60 660 Td.*?Tj", ""))))
        .contains("heading: empty: H3 on page 2");
  }

  @Test
  void listWithoutNumberingIsNamed() {
    assertThat(faultsAfter(s -> s.element("L").removeItem(COSName.A)))
        .containsExactly("list: no ListNumbering: L “•One•Two1.Inner” on page 1");
  }

  @Test
  void itemWithoutLabelIsNamed() {
    assertThat(faultsAfter(s -> s.kids(s.element("LI")).remove(0)))
        .contains("list: 0 Lbl in an item numbered Disc: LI “One” on page 1");
  }

  @Test
  void itemWithoutBodyIsNamed() {
    assertThat(faultsAfter(s -> s.kids(s.element("LI")).remove(1)))
        .contains("list: an item needs one LBody: LI “•” on page 1");
  }

  @Test
  void labelAfterTheBodyIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSArray kids = s.kids(s.element("LI"));
                  kids.add(kids.remove(0));
                }))
        .contains("list: the label is not first: LI “One•” on page 1");
  }

  @Test
  void headCellWithoutScopeIsNamed() {
    assertThat(faultsAfter(s -> s.element("TH").removeItem(COSName.A)))
        .containsExactly("table: TH without Scope: TH “Year” on page 2");
  }

  @Test
  void tableWithoutHeadCellIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  for (int i = 0; i < 3; i++) {
                    s.element("TH").setName(COSName.S, "TD");
                  }
                }))
        .containsExactly("table: no TH: Table “YearSpent2019£5” on page 2");
  }

  @Test
  void unevenRowsAreNamed() {
    assertThat(
            faultsAfter(
                s -> s.attributes("TH").setItem(COSName.getPDFName("ColSpan"), COSInteger.TWO)))
        .containsExactly("table: row of 2 columns, not 3: TR “2019£5” on page 2");
  }

  @Test
  void cellBelowTheTableIsNamed() {
    assertThat(
            faultsAfter(
                s -> s.attributes("TH").setItem(COSName.getPDFName("RowSpan"), COSInteger.THREE)))
        .contains(
            "table: row of 3 columns, not 2: TR “2019£5” on page 2",
            "table: a cell spans rows below the last: Table “YearSpent2019£5” on page 2");
  }

  @Test
  void figureWithoutAlternativeIsNamed() {
    assertThat(faultsAfter(s -> s.element("Figure").removeItem(COSName.ALT)))
        .containsExactly("figure: no Alt: Figure on page 2");
  }

  @Test
  void figureWithEmptyAlternativeIsNamed() {
    assertThat(faultsAfter(s -> s.element("Figure").setString(COSName.ALT, " ")))
        .containsExactly("figure: no Alt: Figure on page 2");
  }

  @Test
  void figureWithoutBoxIsNamed() {
    assertThat(faultsAfter(s -> s.attributes("Figure").removeItem(COSName.BBOX)))
        .containsExactly("figure: no BBox: Figure on page 2");
  }

  @Test
  void figureLargerThanItsBoxIsNamed() {
    assertThat(faultsAfter(s -> s.figureBox(new PDRectangle(60, 500, 20, 20))))
        .containsExactly("figure: drawn outside its BBox: Figure on page 2");
  }

  @Test
  void figureBoxBeyondThePageIsNamed() {
    assertThat(faultsAfter(s -> s.figureBox(new PDRectangle(60, 500, 900, 100))))
        .containsExactly("figure: BBox outside the page: Figure on page 2");
  }
}
