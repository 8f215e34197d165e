package org.councilreport.advice;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** One kind of advice. It never throws and never stops another. */
interface Counsel {

  /** Which kind it is: what a council switches off. */
  Advice kind();

  /** Every place where something could be better. */
  List<Diagnostic> on(Prose prose);
}
