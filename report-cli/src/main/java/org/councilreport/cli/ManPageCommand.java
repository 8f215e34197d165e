package org.councilreport.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/**
 * Prints the manual page, in the macros of man(7), for packagers. It says what the commands' help
 * says, since both are made from the same declarations.
 *
 * <p>2026-11-23: picocli's own generator makes AsciiDoc, which takes Asciidoctor and a JRuby to
 * turn into a page; these few macros do without.
 */
@Command(
    name = "man-page",
    hidden = true,
    header = "Prints the manual page, for packagers.",
    description = "In the macros of man(7).")
final class ManPageCommand implements Callable<Integer> {
  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  ManPageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.text().print(page(Objects.requireNonNull(spec).root()));
    return ExitStatus.OK.code();
  }

  private static String page(CommandSpec root) {
    StringBuilder page = new StringBuilder();
    page.append(".TH COUNCIL-REPORT 1 \"\" \"council-report ")
        .append(escaped(Program.version()))
        .append("\" \"User Commands\"\n.SH NAME\n")
        .append(escaped(root.name() + " - " + headline(root)))
        .append("\n.SH SYNOPSIS\n.B ")
        .append(escaped(root.name()))
        .append("\n.I COMMAND\n[\\fIoptions\\fR] [\\fIarguments\\fR]\n.SH DESCRIPTION\n")
        .append(lines(root.usageMessage().footer()))
        .append(".SH OPTIONS OF ALL COMMANDS\n");
    options(root, List.of(), page);
    page.append(".SH COMMANDS\n");
    root.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .forEach(command -> command(command, root, page));
    page.append(".SH EXIT STATUS\n");
    Arrays.stream(ExitStatus.values())
        .sorted(Comparator.comparingInt(ExitStatus::code))
        .forEach(status -> item(String.valueOf(status.code()), status.words(), page));
    return page.toString();
  }

  private static void command(CommandSpec command, CommandSpec root, StringBuilder page) {
    String arguments =
        command.positionalParameters().stream()
            .map(PositionalParamSpec::paramLabel)
            .collect(Collectors.joining(" "));
    page.append(".SS ").append(escaped(command.name() + " " + arguments).strip()).append('\n');
    page.append(escaped(headline(command))).append("\n.PP\n");
    page.append(lines(command.usageMessage().description()));
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item(parameter.paramLabel(), String.join(" ", parameter.description()), page);
    }
    options(command, root.options(), page);
    String examples =
        Stream.of(command.usageMessage().header())
            .filter(line -> line.startsWith("  "))
            .map(line -> escaped(line.substring(2)) + "\n")
            .collect(Collectors.joining());
    if (!examples.isEmpty()) {
      page.append(".PP\nExamples:\n.PP\n.nf\n").append(examples).append(".fi\n");
    }
  }

  private static void options(CommandSpec command, List<OptionSpec> known, StringBuilder page) {
    List<String> left = known.stream().map(OptionSpec::longestName).toList();
    for (OptionSpec option : command.options()) {
      if (!option.hidden() && !left.contains(option.longestName())) {
        String label = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        item(
            String.join(", ", option.names()) + label,
            String.join(" ", option.description()),
            page);
      }
    }
  }

  private static void item(String term, String words, StringBuilder page) {
    page.append(".TP\n.B ").append(escaped(term)).append('\n');
    page.append(escaped(words)).append('\n');
  }

  private static String headline(CommandSpec command) {
    return command.usageMessage().header().length == 0 ? "" : command.usageMessage().header()[0];
  }

  private static String lines(String... lines) {
    return Stream.of(lines).map(line -> escaped(line) + "\n").collect(Collectors.joining());
  }

  /**
   * Text that troff prints as it is: a backslash, a hyphen, a point or quote that begins a line.
   */
  private static String escaped(String text) {
    String plain = text.replace("%n", " ").replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
