package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Classification;
import org.councilreport.model.Classification.Exemption;
import org.councilreport.model.Classification.Level;
import org.councilreport.model.Classification.Regime;
import org.councilreport.model.Council;
import org.councilreport.model.Council.Nation;
import org.councilreport.model.Report;

/** What the public may not see says by which law; what it may see does not. */
final class ExemptionFits implements Rule {
  private final boolean included;

  /**
   * The rule.
   *
   * @param included whether documents may be made that hold what is exempt
   */
  ExemptionFits(boolean included) {
    this.included = included;
  }

  private record Placed(Classification classification, String path) {}

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return classified(report, positions)
        .flatMap(
            placed ->
                Stream.concat(
                    check(placed.classification(), placed.path(), report, positions).stream(),
                    refusal(placed, positions).stream()))
        .toList();
  }

  /** Nothing exempt may reach a published document by oversight. */
  private Optional<Diagnostic> refusal(Placed placed, Positions positions) {
    return placed.classification().level() == Level.PART_II && !included
        ? Optional.of(
            positions
                .error(
                    Code.CLASSIFICATION,
                    placed.path(),
                    "this is exempt and would be in the document, so none is made")
                .help(
                    "take it out of this report; or build with --include-exempt, which marks every"
                        + " page as not for publication")
                .build())
        : Optional.empty();
  }

  private static Stream<Placed> classified(Report report, Positions positions) {
    Stream<Placed> updates =
        PlacedUpdate.of(report.body().updates(), positions)
            .flatMap(
                update ->
                    update.update().classification().stream()
                        .map(known -> new Placed(known, update.path() + ".classification")));
    Stream<Placed> appendices =
        IntStream.range(0, report.back().appendices().size())
            .boxed()
            .flatMap(
                i ->
                    report.back().appendices().get(i).classification().stream()
                        .map(
                            known ->
                                new Placed(
                                    known, positions.item("appendices", i) + ".classification")));
    return Stream.of(
            report.front().classification().stream().map(it -> new Placed(it, "classification")),
            updates,
            appendices)
        .flatMap(placed -> placed);
  }

  private static Optional<Diagnostic> check(
      Classification classification, String path, Report report, Positions positions) {
    boolean exempt = classification.level() == Level.PART_II;
    if (exempt && classification.exemption().isEmpty()) {
      return Optional.of(
          positions
              .error(Code.CLASSIFICATION, path, "nothing says why the public may not see this")
              .help(
                  "write \"level: partII\" and below it \"exemption: {regime: …, paragraphs: […]}\"")
              .build());
    }
    if (!exempt && classification.exemption().isPresent()) {
      return Optional.of(
          positions
              .error(
                  Code.CLASSIFICATION,
                  path + ".exemption",
                  "an exemption stands here, but this is not exempt")
              .help("write \"level: partII\", or take the exemption out")
              .build());
    }
    return classification
        .exemption()
        .flatMap(exemption -> check(exemption, path + ".exemption", report, positions));
  }

  private static Optional<Diagnostic> check(
      Exemption exemption, String path, Report report, Positions positions) {
    if (exemption.paragraphs().isEmpty()) {
      return Optional.of(
          positions
              .warning(
                  Code.CLASSIFICATION, path, "the exemption does not cite a paragraph of its law")
              .help("add paragraphs: [\"3\"], as the agenda cites it")
              .build());
    }
    return report
        .council()
        .flatMap(Council::nation)
        .filter(nation -> nation != nation(exemption.regime()))
        .map(
            nation ->
                positions
                    .warning(
                        Code.CLASSIFICATION,
                        path + ".regime",
                        "this law does not hold where the council is")
                    .help("look whether the regime here or the nation in council.yaml is wrong")
                    .build());
  }

  private static Nation nation(Regime regime) {
    return switch (regime) {
      case LGA1972_SCH12A_PART1 -> Nation.ENGLAND;
      case LGA1972_SCH12A_PART4 -> Nation.WALES;
      case LGSA1973_SCH7A -> Nation.SCOTLAND;
      case NIA2014_SCH6 -> Nation.NORTHERN_IRELAND;
    };
  }
}
