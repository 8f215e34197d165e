package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfTextTest {

  @Test
  void linesAreReadFromTheStructureTree() {
    assertThat(PdfText.lines(SamplePdf.bytes()))
        .containsExactly(
            "H1 Report",
            "P Read the full report first.",
            "H2 Progress",
            "LI1 One",
            "LI1 Two",
            "LI2 Inner",
            "P Begins on one page and ends on the next.",
            "H2 Money",
            "TH Year | Spent",
            "TR 2019 | £5",
            "H3 Chart",
            "F A bar");
  }

  @Test
  void laterParagraphOfAnItemIsAParagraph() {
    byte[] pdf = ChangedSample.after(s -> s.move(s.element("P", 2), s.element("LBody")));
    assertThat(PdfText.lines(pdf)).containsSequence("LI1 One", "P Two");
  }

  @Test
  void structureIsDumpedWithPagesAttributesAndText() {
    assertThat(PdfText.structureDump(SamplePdf.bytes()))
        .isEqualTo(
            """
            Document p1,2
              H1 p1 "Report"
              P p1
                "Read the "
                Link p1 "full report"
                " first."
              H2 p1 "Progress"
              L p1 ListNumbering=Disc
                LI p1
                  Lbl p1 "•"
                  LBody p1
                    P p1 "One"
                LI p1
                  Lbl p1 "•"
                  LBody p1
                    P p1 "Two"
                    L p1 ListNumbering=Decimal
                      LI p1
                        Lbl p1 "1."
                        LBody p1
                          P p1 "Inner"
              P p1,2 "Begins on one page and ends on the next."
              H2 p2 "Money"
              Table p2
                THead p2
                  TR p2
                    TH p2 Scope=Column
                      P p2 "Year"
                    TH p2 Scope=Column
                      P p2 "Spent"
                TBody p2
                  TR p2
                    TH p2 Scope=Row
                      P p2 "2019"
                    TD p2
                      P p2 "£5"
              H3 p2 "Chart"
              Figure p2 Alt="A bar"
            """);
  }
}
