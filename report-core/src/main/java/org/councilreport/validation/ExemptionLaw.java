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
    return exemption
        .law(nation)
        .map(
            law ->
                Stream.concat(
                    nation.filter(where -> where != law.nation()).stream()
                        .map(where -> elsewhere(Regime.of(where), path, positions)),
                    check(law, exemption, path, positions)))
        .orElseGet(() -> noLaw(path, positions))
        .toList();
  }

  private static Stream<Diagnostic> check(
      Regime law, Exemption exemption, String path, Positions positions) {
    return Stream.concat(
        exemption.paragraphs().isEmpty()
            ? Stream.of(noParagraph(law, path, positions))
            : unknown(law, exemption.paragraphs(), path, positions),
        noPublicInterest(law, exemption, path, positions));
  }

  /** A nation that could not be read has a fault of its own. */
  private static Stream<Diagnostic> noLaw(String path, Positions positions) {
    return positions.isWritten("council.nation")
        ? Stream.empty()
        : Stream.of(
            positions
                .error(
                    Code.CLASSIFICATION,
                    path,
                    "nothing says by which law the public may be excluded")
                .help(
                    "add \"nation: england\", or the council's own nation, to council.yaml; or"
                        + " here \"regime: "
                        + Regime.LGA1972_SCH12A_PART1.word()
                        + "\", or the law that holds")
                .build());
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

  private static Stream<Diagnostic> unknown(
      Regime law, List<String> paragraphs, String path, Positions positions) {
    return IntStream.range(0, paragraphs.size())
        .filter(i -> !isOf(law, paragraphs.get(i)))
        .mapToObj(
            i ->
                positions
                    .error(
                        Code.CLASSIFICATION,
                        positions.item(path + ".paragraphs", i),
                        "this law has no such paragraph of what is exempt")
                    .help(cure(law, paragraphs.get(i)))
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
      Regime law, Exemption exemption, String path, Positions positions) {
    boolean wales = law == Regime.LGA1972_SCH12A_PART4;
    boolean tested =
        law == Regime.LGA1972_SCH12A_PART1
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
