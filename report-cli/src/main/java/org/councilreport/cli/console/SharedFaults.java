package org.councilreport.cli.console;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;

/**
 * Says what was noticed in many reports, each fault of a file that they share, such as a template
 * or the council's, only with the first of them.
 */
public final class SharedFaults {
  private final Messages messages;
  private final Set<Diagnostic> told = new HashSet<>();

  /** Faults that these messages say. */
  public SharedFaults(Messages messages) {
    this.messages = messages;
  }

  /**
   * Says what is new, and names a report that fails by nothing new.
   *
   * @param report the report's name
   * @param noticed what was noticed in it and the files it depends on
   * @param consequence what follows from errors; may be empty
   */
  public void say(String report, List<Diagnostic> noticed, String consequence) {
    List<Diagnostic> news =
        noticed.stream().filter(one -> isOf(report, one) || told.add(one)).toList();
    messages.diagnostics(report, news, consequence);
    if (noticed.stream().anyMatch(Diagnostic::isError)
        && news.stream().noneMatch(Diagnostic::isError)) {
      messages.error(report + " fails too; its errors are told above", "");
    }
  }

  private static boolean isOf(String report, Diagnostic one) {
    return one.position().map(SourcePosition::file).orElse(report).equals(report);
  }
}
