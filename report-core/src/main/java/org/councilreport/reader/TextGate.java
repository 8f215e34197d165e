package org.councilreport.reader;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.Positions.Written;

final class TextGate {
  private TextGate() {}

  static Written composed(Written written) {
    return written;
  }

  static List<Diagnostic> faults(String path, String text, Positions positions) {
    return List.of();
  }
}
