package org.councilreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ICU implements UAX #14 in full and is the oracle. */
class BreakOpportunitiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The third SEND Improvement Board met in October 2019.  Progress was noted.",
        "Ofsted (Children’s Social Care and Education), CQC (Health), HMICFRS (Police)",
        "“Co-production” and/or ‘person-centred’ care, e.g. at 10:30 a.m.; see gov.uk.",
        "Spend was £3,906.50 (12.5%) in 2019-20, against £4m; 3/4 of it on housing.",
        "Cyngor Sir Gâr, Tŷ’r Cyngor – cwm’s well-known café; naïve co-ordination",
        "No break:\u00A0here, nor well\u2011known, nor\u2060here; but zero\u200Bwidth here",
        "C# and .NET, #1, @council, 50% & more… ½ mile, a .5 share ; here ! (so )",
      })
  void breaksOfCouncilProseAreThoseOfIcu(String text) {
    assertThat(ours(text)).isEqualTo(icu(text));
  }

  @Test
  void anAddressBreaksAfterItsSlashes() {
    String text = "https://www.sefton.gov.uk/your-council/committees/minutes";
    assertThat(icu(text)).containsAll(ours(text));
    assertThat(pieces(text)).contains("your-council/", "committees/", "minutes");
  }

  @Test
  void rangesOfNumbersStayTogetherThoughIcuWouldPartThem() {
    assertThat(ours("pages 10–20")).containsExactly(6);
    assertThat(icu("pages 10–20")).contains(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22 October",
        "1 May,",
        "(3 Hydref",
        "No. 5",
        "para 3.2",
        "(pp. 10",
        "£ 5",
        "5 °C",
        "£4 million",
        "12.5 %",
        "10.30 am",
        "7 p.m.",
        "40 km"
      })
  void datesNumbersAndUnitsStayOnOneLine(String text) {
    assertThat(ours(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "October 2019",
        "28th August",
        "in May",
        "2019 October",
        "no 5",
        "5 people",
        "may 5",
        "the p.m."
      })
  void otherWordsPartAtTheirSpace(String text) {
    assertThat(ours(text)).hasSize(1);
  }

  @Test
  void anEmDashMayEndOrBeginALine() {
    assertThat(ours("word—word")).isEqualTo(icu("word—word"));
  }

  private static Set<Integer> ours(String text) {
    Set<Integer> breaks = new TreeSet<>();
    for (int i = 1; i < text.length(); i++) {
      if (BreakOpportunities.before(text, i)) {
        breaks.add(i);
      }
    }
    return breaks;
  }

  private static Set<Integer> icu(String text) {
    BreakIterator iterator = BreakIterator.getLineInstance(ULocale.UK);
    iterator.setText(text);
    Set<Integer> breaks = new TreeSet<>();
    for (int i = iterator.next();
        i != BreakIterator.DONE && i < text.length();
        i = iterator.next()) {
      breaks.add(i);
    }
    return breaks;
  }

  private static Set<String> pieces(String text) {
    Set<String> pieces = new TreeSet<>();
    int start = 0;
    for (int end : ours(text)) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
