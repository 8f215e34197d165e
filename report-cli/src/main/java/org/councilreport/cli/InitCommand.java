package org.councilreport.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a workspace. */
@Command(
    name = "init",
    header = {
      "Starts a workspace: a council file, a first report, and what editors need to help.",
      "",
      "Examples:",
      "  council-report init reports",
      ""
    },
    descriptionHeading = "%n",
    description = "Replaces no file: if one of those it makes is there, it makes none.")
final class InitCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder, which need not exist. Default: the current folder.")
  private @Nullable Path folder;

  InitCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws Refusal {
    if (folder != null && folder.toString().isBlank()) {
      throw new Refusal(
          ExitStatus.USAGE,
          "the name of the folder is empty",
          "name a folder, or none for the current one");
    }
    Path place = folder == null ? Path.of("") : folder;
    Workspace workspace = new Workspace(place, YearMonth.now(clock));
    workspace.create().forEach(console.messages()::wrote);
    console.messages().result("next: council-report build " + workspace.report());
    return ExitStatus.OK.code();
  }
}
