package org.councilreport.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The environment as the source of options that the command line leaves out: {@code --template-dir}
 * is {@code COUNCIL_REPORT_TEMPLATE_DIR}.
 *
 * @param variables the environment
 */
record OptionVariables(Map<String, String> variables) implements IDefaultValueProvider {

  /** The value of an option's variable, or null where there is none, as picocli wants it. */
  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return variable(argument).map(variables::get).orElse(null);
  }

  /** The variable that an option's value came from, if it is set to something. */
  Optional<String> variable(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return Optional.empty();
    }
    String name = option.longestName().substring(2).replace('-', '_');
    return Optional.of(Shell.PREFIX + name.toUpperCase(Locale.ROOT))
        .filter(variable -> !variables.getOrDefault(variable, "").isEmpty());
  }
}
