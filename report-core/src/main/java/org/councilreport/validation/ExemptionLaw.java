package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Classification.Exemption;
import org.councilreport.model.Classification.Regime;
import org.councilreport.model.Council.Nation;

/** An exemption cites the law of the council's nation, and paragraphs that this law has. */
final class ExemptionLaw {
  /** The number in what is cited: {@code 3}, {@code Paragraph 3}, {@code 18A}. */
  private static final Pattern NUMBER = Pattern.compile("[^0-9]*([0-9]{1,3})[^0-9]*");

  private ExemptionLaw() {}

  static List<Diagnostic> check(
      Exemption exemption, String path, Optional<Nation> nation, Positions positions) {
    Stream<Diagnostic> law =
        nation.filter(where -> where != exemption.regime().nation()).stream()
            .map(where -> elsewhere(Regime.of(where), path, positions));
    return Stream.of(
            law,
            exemption.paragraphs().isEmpty()
                ? Stream.of(noParagraph(exemption.regime(), path, positions))
                : unknown(exemption, path, positions),
            noPublicInterest(exemption, path, positions))
        .flatMap(found -> found)
        .toList();
  }

  private static Diagnostic elsewhere(Regime law, String path, Positions positions) {
    return positions
        .error(Code.CLASSIFICATION, path + ".regime", "this law does not hold where the council is")
        .help(
            "write \"regime: "
                + law.word()
                + "\", with its paragraphs; or mend the nation in council.yaml")
        .build();
  }

  private static Diagnostic noParagraph(Regime law, String path, Positions positions) {
    return positions
        .warning(Code.CLASSIFICATION, path, "the exemption does not cite a paragraph of its law")
        .help(
            "add one of the paragraphs "
                + range(law)
                + ", as the agenda cites it, for instance paragraphs: [\""
                + (law.first() + 2)
                + "\"]")
        .build();
  }

  private static Stream<Diagnostic> unknown(Exemption exemption, String path, Positions positions) {
    Regime law = exemption.regime();
    return IntStream.range(0, exemption.paragraphs().size())
        .filter(i -> !isOf(law, exemption.paragraphs().get(i)))
        .mapToObj(
            i ->
                positions
                    .error(
                        Code.CLASSIFICATION,
                        positions.item(path + ".paragraphs", i),
                        "this law has no such paragraph of what is exempt")
                    .help(cure(law, exemption.paragraphs().get(i)))
                    .build());
  }

  private static boolean isOf(Regime law, String cited) {
    return number(cited).map(n -> n >= law.first() && n <= law.last()).orElse(true);
  }

  /** Words and ranges are for people to judge. */
  private static Optional<Integer> number(String cited) {
    Matcher number = NUMBER.matcher(cited);
    return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
  }

  private static String cure(Regime law, String cited) {
    String range = "its paragraphs are " + range(law);
    int distance = Regime.LGA1972_SCH12A_PART4.first() - Regime.LGA1972_SCH12A_PART1.first();
    return number(cited)
        .filter(n -> law == Regime.LGA1972_SCH12A_PART4 && isOf(Regime.LGA1972_SCH12A_PART1, cited))
        .map(n -> range + "; what is " + n + " in England is " + (n + distance) + " in Wales")
        .orElse(range);
  }

  private static String range(Regime law) {
    return law.first() + " to " + law.last();
  }

  /**
   * In England (paragraph 10 of Schedule 12A) and in Wales (paragraph 21, but for legal privilege,
   * paragraph 16) information is exempt only as long as the public interest in that prevails.
   */
  private static Stream<Diagnostic> noPublicInterest(
      Exemption exemption, String path, Positions positions) {
    boolean wales = exemption.regime() == Regime.LGA1972_SCH12A_PART4;
    boolean tested =
        exemption.regime() == Regime.LGA1972_SCH12A_PART1
            || (wales && !exemption.paragraphs().equals(List.of("16")));
    return !tested || exemption.publicInterest().isPresent()
        ? Stream.empty()
        : Stream.of(
            positions
                .warning(
                    Code.CLASSIFICATION,
                    path,
                    "nothing says why the public interest is better served if this is exempt")
                .help(
                    "add \"publicInterest: …\"; paragraph "
                        + (wales ? 21 : 10)
                        + " of Schedule 12A makes that the test")
                .build());
  }
}
