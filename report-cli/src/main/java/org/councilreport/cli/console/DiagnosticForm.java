package org.councilreport.cli.console;

import java.io.PrintWriter;
import java.util.List;
import org.councilreport.diagnostic.Diagnostic;

/** A form in which diagnostics are said. */
public enum DiagnosticForm {
  /** With the line they speak of, on standard error, for people. */
  HUMAN,
  /** {@code file:line:column: error[code]: message}, on standard error, for editors. */
  SHORT,
  /** A JSON object in each line, on standard output, for programs. */
  JSON;

  /** Says diagnostics. */
  void print(List<Diagnostic> noticed, PrintWriter out, PrintWriter err, Colours colours) {
    switch (this) {
      case HUMAN -> new DiagnosticPrinter(err, colours).print(noticed);
      case SHORT -> noticed.forEach(one -> err.println(Glyph.visible(one.toString())));
      case JSON -> noticed.forEach(one -> out.println(DiagnosticJson.of(one)));
    }
  }
}
