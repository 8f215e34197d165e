package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.ChangedSample.faultsAfter;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Breaks the bond of a link's element, its text and its annotation, one thing at a time. */
class LinkFaultsTest {
  private static final String LINK = "Link “full report” on page 1";

  @Test
  void linkWithoutObjectReferenceIsNamed() {
    assertThat(faultsAfter(s -> s.kids(s.element("Link")).remove(1)))
        .containsExactly(
            "link: no object reference: " + LINK,
            "link: annotation that no Link holds: page 1",
            "parent tree: nothing has key 2");
  }

  @Test
  void linkWithoutTextIsNamed() {
    assertThat(faultsAfter(s -> s.kids(s.element("Link")).remove(0)))
        .contains("link: no text: Link", "link: annotation beside its text: Link");
  }

  @Test
  void annotationWithoutStructParentIsNamed() {
    assertThat(faultsAfter(s -> s.annotation().removeItem(COSName.STRUCT_PARENT)))
        .contains("link: annotation without StructParent: " + LINK);
  }

  @Test
  void structParentOfAnotherElementIsNamed() {
    assertThat(faultsAfter(s -> s.parentTreeNumbers().set(5, s.element("P"))))
        .containsExactly("link: StructParent leads to another element: " + LINK);
  }

  @Test
  void annotationWithoutContentsIsNamed() {
    assertThat(faultsAfter(s -> s.annotation().removeItem(COSName.CONTENTS)))
        .containsExactly("link: annotation without Contents: " + LINK);
  }

  @Test
  void annotationBesideItsTextIsNamed() {
    assertThat(
            faultsAfter(s -> s.annotation().setItem(COSName.RECT, new PDRectangle(60, 40, 9, 9))))
        .containsExactly(
            "link: annotation beside its text: " + LINK,
            "link: text that no annotation covers: " + LINK);
  }

  @Test
  void secondLineWithoutAnnotationIsNamed() {
    assertThat(
            faultsAfter(
                s ->
                    s.rewrite(
                        1,
                        page ->
                            page.replace("BT\n/F1 12 Tf\n180 720", "BT\n/F1 12 Tf\n60 705")
                                .replace("/P <</MCID 3>>", "/Link <</MCID 3>>")),
                s -> {
                  COSArray paragraph = s.kids(s.element("P"));
                  s.kids(s.element("Link")).add(paragraph.remove(2));
                }))
        .contains("link: text that no annotation covers: Link “full report first.” on page 1");
  }

  @Test
  void annotationOnAnotherPageIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  s.page(2).setAnnotations(s.page(1).getAnnotations());
                  s.page(2).getCOSObject().setName("Tabs", "S");
                  s.page(1).setAnnotations(List.of());
                }))
        .containsExactly("link: annotation is not on the page it is said to be: " + LINK);
  }

  @Test
  void annotationWithoutElementIsNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSDictionary copy = new COSDictionary(s.annotation());
                  s.page(1).getCOSObject().getCOSArray(COSName.ANNOTS).add(copy);
                }))
        .containsExactly("link: annotation that no Link holds: page 1");
  }

  @Test
  void annotationsOutOfTheOrderOfReadingAreNamed() {
    assertThat(
            faultsAfter(
                s -> {
                  COSArray kids = s.kids(s.element("Link"));
                  COSDictionary second = new COSDictionary(s.annotation());
                  COSDictionary reference = new COSDictionary((COSDictionary) kids.getObject(1));
                  reference.setItem(COSName.OBJ, second);
                  kids.add(reference);
                  s.page(1).getCOSObject().getCOSArray(COSName.ANNOTS).add(0, second);
                }))
        .contains("link: annotation after one that is read later: page 1");
  }
}
