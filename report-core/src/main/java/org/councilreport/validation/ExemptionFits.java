package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Classification;
import org.councilreport.model.Classification.Level;
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
                    (placed.path().equals("classification")
                            ? ""
                            : "move the exempt text to a report of its own; or ")
                        + "build with --include-exempt, which marks every page as not for"
                        + " publication")
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

  private static List<Diagnostic> check(
      Classification classification, String path, Report report, Positions positions) {
    boolean exempt = classification.level() == Level.PART_II;
    Optional<Nation> nation = report.council().flatMap(Council::nation);
    if (exempt && classification.exemption().isEmpty()) {
      return List.of(
          positions
              .error(Code.CLASSIFICATION, path, "nothing says why the public may not see this")
              .help(
                  "write \"level: partII\" and below it \"exemption: {"
                      + (nation.isPresent() ? "" : "regime: …, ")
                      + "paragraphs: […]}\"")
              .build());
    }
    if (!exempt && classification.exemption().isPresent()) {
      return List.of(
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
        .map(exemption -> ExemptionLaw.check(exemption, path + ".exemption", nation, positions))
        .orElse(List.of());
  }
}
