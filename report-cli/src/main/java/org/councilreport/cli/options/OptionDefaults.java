package org.councilreport.cli.options;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.cli.console.Shell;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are that the command line leaves out: first as the environment says, where {@code
 * --template-dir} is {@code COUNCIL_REPORT_TEMPLATE_DIR}, then as the file of options says.
 *
 * @param variables the environment
 * @param file the file
 */
public record OptionDefaults(Map<String, String> variables, OptionFile file)
    implements IDefaultValueProvider {

  /** The value of an option, or null where nothing sets it, as picocli wants it. */
  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return name(argument).flatMap(this::value).orElse(null);
  }

  /** Where an option's value comes from, in words, if anything sets it. */
  Optional<String> source(ArgSpec argument) {
    return name(argument).flatMap(this::source);
  }

  /** Whether an option's value comes from the file. */
  boolean isOfFile(ArgSpec argument) {
    return name(argument)
        .filter(name -> variable(name).isEmpty() && file.value(name).isPresent())
        .isPresent();
  }

  /** The names of the options that some command has, and that can be set. */
  public static SortedSet<String> names(CommandSpec root) {
    return Stream.concat(
            Stream.of(root), root.subcommands().values().stream().map(CommandLine::getCommandSpec))
        .filter(command -> !command.usageMessage().hidden())
        .flatMap(command -> command.options().stream())
        .flatMap(option -> name(option).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is set for a command and those below it, and where, in words. */
  public List<String> inForce(CommandSpec root) {
    return names(root).stream()
        .filter(name -> value(name).isPresent())
        .map(name -> name + " = " + value(name).get() + " (" + source(name).orElseThrow() + ")")
        .toList();
  }

  /** The name by which an option can be set otherwise than by the command line. */
  private static Optional<String> name(ArgSpec argument) {
    return argument instanceof OptionSpec option && !option.usageHelp() && !option.versionHelp()
        ? Optional.of(option.longestName().substring(2))
        : Optional.empty();
  }

  private Optional<String> value(String name) {
    return variable(name).map(variables::get).or(() -> file.value(name));
  }

  private Optional<String> source(String name) {
    return variable(name).map(set -> "the variable " + set + " is set").or(() -> file.place(name));
  }

  /** The variable of an option, if it is set to something. */
  private Optional<String> variable(String name) {
    return Optional.of(Shell.PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT))
        .filter(variable -> !variables.getOrDefault(variable, "").isEmpty());
  }
}
