package org.councilreport.validation;

import java.util.List;
import java.util.stream.IntStream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Proposal;
import org.councilreport.model.Report;

/** The bodies that decide stand in the order in which they meet. */
final class DecisionDates implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    List<Proposal.DecisionMaker> bodies = report.proposal().decisionMakers();
    return IntStream.range(1, bodies.size())
        .filter(
            i ->
                bodies.get(i).date().isPresent()
                    && bodies.get(i - 1).date().isPresent()
                    && bodies.get(i).date().get().isBefore(bodies.get(i - 1).date().get()))
        .mapToObj(
            i ->
                positions
                    .warning(
                        Code.DATE_ORDER,
                        positions.item("decisionMakers", i) + ".date",
                        "this body meets before the one above it")
                    .help("put the bodies in the order in which they meet")
                    .build())
        .toList();
  }
}
