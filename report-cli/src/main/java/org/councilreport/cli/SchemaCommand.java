package org.councilreport.cli;

import java.util.concurrent.Callable;
import org.councilreport.reader.ReportSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of reports. */
@Command(
    name = "schema",
    header = {
      "Prints the JSON Schema of reports, by which editors complete and check.",
      "",
      "Examples:",
      "  council-report schema > report.schema.json",
      "  council-report schema --council > council.schema.json",
      ""
    })
final class SchemaCommand implements Callable<Integer> {
  private final CouncilReport run;

  @Option(names = "--council", description = "Print the schema of council.yaml instead.")
  private boolean council;

  SchemaCommand(CouncilReport run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    run.text().print(council ? ReportSchema.councilJson() : ReportSchema.json());
    return ExitStatus.OK.code();
  }
}
