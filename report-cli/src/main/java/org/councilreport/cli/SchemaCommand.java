package org.councilreport.cli;

import java.util.concurrent.Callable;
import org.councilreport.cli.batch.RunResultsFile;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.reader.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schemas of what is read and written. */
@Command(
    name = "schema",
    header = {
      "Prints the JSON Schema of reports, by which editors complete and check.",
      "",
      "Examples:",
      "  council-report schema > report.schema.json",
      "  council-report schema --council > council.schema.json",
      "  council-report schema --results > run-results.schema.json",
      ""
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--council", description = "Print the schema of council.yaml instead.")
  private boolean council;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Option(names = "--results", description = "Print the schema of run-results.json instead.")
  private boolean results;

  @Override
  public Integer call() throws Refusal {
    if (council && results) {
      throw new Refusal(ExitStatus.USAGE, "--council and --results ask for two schemas", "");
    }
    String reports = council ? ReportSchema.councilJson() : ReportSchema.json();
    console.text().print(results ? RunResultsFile.schema() : reports);
    return ExitStatus.OK.code();
  }
}
