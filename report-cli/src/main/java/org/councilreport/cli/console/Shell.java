package org.councilreport.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What a run has from the shell that starts it.
 *
 * @param in standard input
 * @param out standard output, for bytes that were asked for
 * @param err standard error, for messages
 * @param variables the environment
 */
public record Shell(
    InputStream in, OutputStream out, PrintWriter err, Map<String, String> variables) {

  /** What every variable of the command begins with. */
  public static final String PREFIX = "COUNCIL_REPORT_";

  /** Copies the environment. */
  public Shell {
    variables = Map.copyOf(variables);
  }

  /** Whether standard output is a terminal. */
  public boolean outIsTerminal() {
    return isTerminal("1");
  }

  /** Whether messages go to a terminal that can redraw a line. */
  public boolean errIsTerminal() {
    return isTerminal("2") && !variable("TERM").equals("dumb");
  }

  /** Whether messages may have colours, when nobody has asked for some or none. */
  boolean errTakesColours() {
    return errIsTerminal() && variable("NO_COLOR").isEmpty();
  }

  /** What another run is told of this one: its process, its machine, and since when. */
  public String process(Clock clock) {
    return "process %s on %s, since %s"
        .formatted(
            ProcessHandle.current().pid(),
            variables.getOrDefault("HOSTNAME", "this machine"),
            clock.instant());
  }

  // Java 17 knows only whether input and output are both a terminal; the launcher knows of each
  // and lists their numbers in a variable.
  private boolean isTerminal(String descriptor) {
    return List.of(variable(PREFIX + "TERMINALS").split(" ")).contains(descriptor);
  }

  private String variable(String name) {
    return variables.getOrDefault(name, "");
  }
}
