package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** One thing that must hold of a report. A rule never throws and never stops another. */
interface Rule {

  /** Every place where it does not hold. */
  List<Diagnostic> check(Report report, Positions positions);
}
