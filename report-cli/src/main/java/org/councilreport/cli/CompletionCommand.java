package org.councilreport.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script by which a shell completes the command's options and arguments. */
@Command(
    name = "completion",
    header = {
      "Prints a script by which bash or zsh completes commands and options.",
      "",
      "Examples:",
      "  council-report completion bash > council-report.bash",
      ""
    },
    descriptionHeading = "%n",
    description = {
      "bash: write it to ~/.local/share/bash-completion/completions/council-report.",
      "zsh: write it to a file, and name that in ~/.zshrc: source FILE"
    })
final class CompletionCommand implements Callable<Integer> {
  /** A shell with a script. */
  enum ShellKind {
    /** GNU Bash. */
    BASH,
    /** The Z shell, which reads Bash's script by its bashcompinit. */
    ZSH
  }

  private final Console console;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh; the script is the same.")
  private @Nullable ShellKind shell;

  @Spec private @Nullable CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandSpec root = Objects.requireNonNull(spec).root();
    String script = AutoComplete.bash(root.name(), root.commandLine());
    console
        .text()
        .print(
            switch (Objects.requireNonNull(shell)) {
              // Bash's script begins with what makes zsh read it.
              case BASH, ZSH -> script;
            });
    return ExitStatus.OK.code();
  }
}
