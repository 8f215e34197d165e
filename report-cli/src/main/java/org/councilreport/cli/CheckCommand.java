package org.councilreport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Messages;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.console.SharedFaults;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.Generators;
import org.councilreport.cli.input.ReportInput;
import org.councilreport.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is wrong with reports and templates, without making documents. */
@Command(
    name = "check",
    header = {
      "Says what is wrong with reports and templates, without making documents.",
      "",
      "Examples:",
      "  council-report check samples/sefton/2019-11/children-schools-and-safeguarding.yaml",
      "  council-report check samples",
      "  council-report check --template-dir my-templates",
      ""
    },
    descriptionHeading = "%n",
    description = {
      "With --template-dir the templates are checked first, those of the folder and the built-in"
          + " ones with what the folder puts in place of their files; no report is needed for that."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description =
          "A report's YAML file; - is standard input. A folder stands for the reports in it and below:"
              + " the YAML files with the fields of a report in them, but for what is hidden by a"
              + " leading dot.")
  private List<String> arguments = List.of();

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    Generators generators = Generators.of(options);
    ReportInput input = new ReportInput(generators, console.shell().in());
    SharedFaults faults = new SharedFaults(console.messages());
    ExitStatus worst = checkTemplates(generators, faults);
    Set<String> reports = new LinkedHashSet<>();
    for (String argument : arguments) {
      try {
        reports.addAll(ReportInput.expand(argument));
      } catch (Refusal refusal) {
        worst = worst.or(refused(refusal));
      }
    }
    List<ExitStatus> results = new ArrayList<>();
    for (String report : reports) {
      results.add(check(input, report, faults));
    }
    summarise(results);
    return results.stream().reduce(worst, ExitStatus::or).code();
  }

  private ExitStatus checkTemplates(Generators generators, SharedFaults faults) throws Refusal {
    Optional<Path> templates = options.templates();
    if (templates.isPresent()) {
      console.messages().step("checking the templates in " + templates.get());
      Path first = Path.of(arguments.isEmpty() ? "" : arguments.get(0));
      List<Diagnostic> noticed = generators.of(first).checkTemplates();
      faults.say(templates.get().toString(), noticed, "");
      console
          .messages()
          .result("checked the templates in " + templates.get() + "; " + outcome(noticed));
      return console.status(noticed);
    }
    if (arguments.isEmpty()) {
      throw new Refusal(
          ExitStatus.USAGE,
          "there is nothing to check",
          "name reports or folders, or --template-dir with a folder of templates");
    }
    return ExitStatus.OK;
  }

  private ExitStatus check(ReportInput input, String report, SharedFaults faults) {
    console.messages().step("checking " + ReportInput.name(report));
    try {
      List<Diagnostic> noticed = input.read(report).diagnostics();
      faults.say(ReportInput.name(report), noticed, "");
      return console.status(noticed);
    } catch (Refusal refusal) {
      return refused(refusal);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      console.messages().error(ReportInput.name(report) + " could not be checked", "");
      return console.failed(fault);
    }
  }

  private ExitStatus refused(Refusal refusal) {
    console.messages().refusal(refusal);
    return refusal.status();
  }

  private static String outcome(List<Diagnostic> noticed) {
    long errors = noticed.stream().filter(Diagnostic::isError).count();
    return errors == 0 ? "no errors" : Messages.count(errors, "error");
  }

  private void summarise(List<ExitStatus> results) {
    if (results.isEmpty()) {
      return;
    }
    long warned = results.stream().filter(status -> status == ExitStatus.WARNINGS).count();
    long failed = results.stream().filter(status -> status != ExitStatus.OK).count() - warned;
    String end =
        (failed == 0 ? "no errors" : failed + " failed")
            + (warned == 0 ? "" : ", " + warned + " with warnings");
    console.messages().result("checked " + Messages.count(results.size(), "report") + "; " + end);
  }
}
