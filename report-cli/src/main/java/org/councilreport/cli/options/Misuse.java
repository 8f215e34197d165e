package org.councilreport.cli.options;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.reader.Spelling;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command line that cannot be understood, in words for its user.
 *
 * @param fault what picocli says
 * @param defaults where options may have come from
 */
public record Misuse(ParameterException fault, OptionDefaults defaults) {

  /** What is wrong, and with which variable, where the value came from one. */
  public String message() {
    if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return "unexpected argument: " + String.join(" ", unmatched.getUnmatched());
    }
    return fault.getMessage()
        + Optional.ofNullable(fault.getArgSpec())
            .flatMap(defaults::source)
            .map(source -> " (" + source + ")")
            .orElse("");
  }

  /** What the run comes to. */
  public ExitStatus status() {
    return Optional.ofNullable(fault.getArgSpec()).filter(defaults::isOfFile).isPresent()
        ? ExitStatus.CONFIGURATION
        : ExitStatus.USAGE;
  }

  /** How to mend it. */
  public String help() {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = meant(unmatched);
      if (!meant.isEmpty()) {
        return "did you mean " + String.join(" or ", meant) + "?";
      }
    }
    return "see " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help";
  }

  /** Picocli has no suggestions where a value follows an option that it does not know. */
  private static List<String> meant(UnmatchedArgumentException unmatched) {
    String first = unmatched.getUnmatched().get(0);
    if (!first.startsWith("--")) {
      Set<String> commands = unmatched.getCommandLine().getSubcommands().keySet();
      return Spelling.nearest(first, commands).stream().toList();
    }
    List<String> options =
        unmatched.getCommandLine().getCommandSpec().options().stream()
            .map(OptionSpec::longestName)
            .toList();
    return Spelling.nearest(first.split("=", 2)[0], options).stream().toList();
  }
}
