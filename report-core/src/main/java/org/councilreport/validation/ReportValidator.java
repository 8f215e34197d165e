package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** Checks a report by every rule. Immutable; one validator serves many threads. */
public final class ReportValidator {
  private static final List<Rule> ALWAYS =
      List.of(
          new PeriodOrder(),
          new PeriodAndMeeting(),
          new DecisionDates(),
          new LateReason(),
          new UpdateSaysSomething(),
          new NestingDepth(),
          new KpiStatus(),
          new KpiComment(),
          new KpiTarget(),
          new ChartSeries(),
          new TableRows(),
          new TableNumbers(),
          new FigureAlt(),
          new DistinctIds(),
          new Translations());

  private final List<Rule> rules;

  /** A validator that lets nothing exempt into a document. */
  public ReportValidator() {
    this(false);
  }

  /**
   * A validator.
   *
   * @param includesExempt whether documents may be made that hold what is exempt
   */
  public ReportValidator(boolean includesExempt) {
    rules = Stream.concat(ALWAYS.stream(), Stream.of(new ExemptionFits(includesExempt))).toList();
  }

  /**
   * Checks a report, or as much of it as could be made.
   *
   * @param draft the report, without what could not be read
   * @param requiredFields the fields that its template cannot do without
   * @param positions where its fields were written
   * @param known what was found while it was read; a fault in a field that has one is not told
   *     again
   * @return everything else that is wrong, in reading order
   */
  public List<Diagnostic> validate(
      Optional<Report> draft,
      List<RequiredField> requiredFields,
      Positions positions,
      List<Diagnostic> known) {
    List<String> faulty =
        known.stream()
            .filter(Diagnostic::isError)
            .flatMap(fault -> fault.field().stream())
            .toList();
    return Stream.concat(
            requiredFields.stream()
                .filter(field -> field.isMissing(positions))
                .map(field -> field.missing(positions)),
            draft.stream()
                .flatMap(
                    report ->
                        rules.stream().flatMap(rule -> rule.check(report, positions).stream())))
        .filter(fault -> fault.field().stream().noneMatch(path -> isTold(path, faulty)))
        .sorted(Diagnostic.READING_ORDER)
        .toList();
  }

  private static boolean isTold(String path, List<String> faulty) {
    return faulty.stream()
        .anyMatch(known -> Positions.isWithin(path, known) || Positions.isWithin(known, path));
  }
}
