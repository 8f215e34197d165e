package org.councilreport.cli;

import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command line that cannot be understood, in words for its user.
 *
 * @param fault what picocli says
 * @param variables where options may have come from
 */
record Misuse(ParameterException fault, OptionVariables variables) {

  /** What is wrong, and with which variable, where the value came from one. */
  String message() {
    if (fault instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return "unexpected argument: " + String.join(" ", unmatched.getUnmatched());
    }
    return fault.getMessage()
        + Optional.ofNullable(fault.getArgSpec())
            .flatMap(variables::variable)
            .map(name -> " (the variable " + name + " is set)")
            .orElse("");
  }

  /** How to mend it. */
  String help() {
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return "did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    return "see " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help";
  }
}
