package org.councilreport.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.councilreport.diagnostic.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is wrong with reports, without making documents. */
@Command(
    name = "check",
    header = {
      "Says what is wrong with reports, without making documents.",
      "",
      "Examples:",
      "  council-report check samples/sefton/2019-11/children-schools-and-safeguarding.yaml",
      "  council-report check samples",
      ""
    })
final class CheckCommand implements Callable<Integer> {
  private final CouncilReport run;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description =
          "A report's YAML file; - is standard input. A folder stands for the reports in it and below:"
              + " the YAML files with the fields of a report in them, but for what is hidden by a"
              + " leading dot.")
  private List<String> arguments = List.of();

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  CheckCommand(CouncilReport run) {
    this.run = run;
  }

  @Override
  public Integer call() throws Refusal {
    ReportInput input = new ReportInput(options.generator(), run.shell().in());
    ExitStatus worst = ExitStatus.OK;
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
      results.add(check(input, report));
    }
    summarise(results);
    return results.stream().reduce(worst, ExitStatus::or).code();
  }

  private ExitStatus check(ReportInput input, String report) {
    run.messages().step("checking " + ReportInput.name(report));
    try {
      List<Diagnostic> noticed = input.read(report).diagnostics();
      run.messages().diagnostics(ReportInput.name(report), noticed, "");
      return run.status(noticed);
    } catch (Refusal refusal) {
      return refused(refusal);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      run.messages().error(ReportInput.name(report) + " could not be checked", "");
      return run.failed(fault);
    }
  }

  private ExitStatus refused(Refusal refusal) {
    run.messages().refusal(refusal);
    return refusal.status();
  }

  private void summarise(List<ExitStatus> results) {
    if (results.isEmpty()) {
      return;
    }
    long failed = results.stream().filter(status -> status != ExitStatus.OK).count();
    String end = failed == 0 ? "no errors" : failed + " failed";
    run.messages().result("checked " + Messages.count(results.size(), "report") + "; " + end);
  }
}
