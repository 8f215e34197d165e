package org.councilreport.cli;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.councilreport.ReportGenerator;
import org.councilreport.cli.CompletionCommand.ShellKind;
import org.councilreport.cli.WatchCommand.Events;
import org.councilreport.cli.batch.Shard;
import org.councilreport.cli.console.Colours;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.DiagnosticForm;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.console.Shell;
import org.councilreport.cli.options.Choice;
import org.councilreport.cli.options.Misuse;
import org.councilreport.cli.options.OptionDefaults;
import org.councilreport.cli.options.OptionFile;
import org.councilreport.diagnostic.Severity;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.PdfStandard;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code council-report}: the options that all its commands share. */
@Command(
    name = "council-report",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%n",
    header = {
      "Turns council reports written in YAML into accessible PDF and DOCX.",
      "",
      "Examples:",
      "  council-report build samples/sefton/2019-11/children-schools-and-safeguarding.yaml -o out/",
      "  council-report batch samples -o out/",
      "  council-report check samples",
      "  council-report init reports",
      ""
    },
    footer = {
      "Each option can also be set by a variable: COUNCIL_REPORT_FORMAT is --format,",
      "COUNCIL_REPORT_TEMPLATE_DIR is --template-dir, and so on; or by a line such as",
      "format = pdf,html in ~/.config/council-report/config, or in the file that",
      "COUNCIL_REPORT_CONFIG names. The command line goes before variables, these before the file."
    })
public final class CouncilReport {
  private final Shell shell;
  private final Supplier<Events> events;

  @Mixin private final Console console;

  private CouncilReport(Shell shell, Supplier<Events> events) {
    this.shell = shell;
    this.events = events;
    console = new Console(shell);
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    // Not System.out, which hides failures. UTF-8 in any locale, so that logs can be compared.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, System.in, out, err, System.getenv()));
  }

  /**
   * Runs the command.
   *
   * @param args the arguments
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param environment the environment variables
   * @return the exit status, one of those in README.md
   */
  public static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment) {
    PrintWriter messages = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return run(args, new Shell(in, out, messages, environment), Events::ofTheMachine);
  }

  /**
   * Runs the command, with changes of files from elsewhere.
   *
   * @param events not asked for a build, whose start the machine's zone would make 3 % longer
   */
  static int run(String[] args, Shell shell, Supplier<Events> events) {
    return new CouncilReport(shell, events).execute(args);
  }

  private int execute(String[] args) {
    int code;
    try {
      OptionFile file = OptionFile.read(shell.variables());
      OptionDefaults defaults = new OptionDefaults(shell.variables(), file);
      CompletableFuture<?> ready = isBuild(args) ? readyForBuild() : completedFuture(args);
      CommandLine line = commandLine(subcommands(args, defaults), defaults);
      if (!file.isEmpty()) {
        file.refuseUnless(OptionDefaults.names(line.getCommandSpec()));
      }
      ready.join();
      code = line.execute(args);
    } catch (Refusal | OutOfMemoryError | StackOverflowError e) {
      code = console.failed(e).code();
    }
    if (console.text().checkError()) {
      console.messages().error("cannot write to standard output", "");
      return ExitStatus.IO_ERROR.code();
    }
    return code;
  }

  private static boolean isBuild(String[] args) {
    return args.length > 0 && args[0].equals("build");
  }

  /**
   * Makes the classes of a build ready while those of the command line are: a tenth of its start,
   * on two processors. Where that fails, so does the build, which tells it.
   */
  private static CompletableFuture<?> readyForBuild() {
    return CompletableFuture.supplyAsync(ReportGenerator::create).handle((made, fault) -> "ready");
  }

  /**
   * The commands; for a build itself alone, as the others take 5 % of its start. They are all
   * needed to tell which names in a file of options are no option's.
   */
  private List<Object> subcommands(String[] args, OptionDefaults defaults) {
    Object build = new BuildCommand(console);
    if (isBuild(args) && defaults.file().isEmpty()) {
      return List.of(build);
    }
    return List.of(
        build,
        new BatchCommand(console, Clock.systemUTC()),
        new MergeResultsCommand(console),
        new WorkerCommand(console),
        new CheckCommand(console),
        new WatchCommand(console, events.get()),
        new InitCommand(console, Clock.system(ZoneId.systemDefault())),
        new SchemaCommand(console),
        new ExplainCommand(console),
        new DoctorCommand(console, defaults),
        new CompletionCommand(console),
        new ManPageCommand(console));
  }

  private CommandLine commandLine(List<Object> subcommands, OptionDefaults defaults) {
    CommandLine root = new CommandLine(this);
    subcommands.forEach(root::addSubcommand);
    // Inherited from the annotation, it would be asked at each start: 2 % of a build's.
    IVersionProvider version = new Version();
    root.getCommandSpec().versionProvider(version);
    for (CommandLine subcommand : root.getSubcommands().values()) {
      subcommand.getCommandSpec().versionProvider(version);
    }
    return root.setOut(console.text())
        .setErr(shell.err())
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(100)
        .setExpandAtFiles(false)
        .registerConverter(OutputFormat.class, new Choice<>(OutputFormat.class))
        .registerConverter(ShellKind.class, new Choice<>(ShellKind.class))
        .registerConverter(DiagnosticForm.class, new Choice<>(DiagnosticForm.class))
        .registerConverter(Shard.class, new Shard.Converter())
        .registerConverter(PdfStandard.class, new Choice<>(PdfStandard.class))
        .registerConverter(Severity.class, new Choice<>(Severity.class))
        .registerConverter(Colours.When.class, new Choice<>(Colours.When.class))
        .setDefaultValueProvider(defaults)
        .setParameterExceptionHandler((fault, arguments) -> misused(fault, defaults))
        .setExecutionExceptionHandler((fault, line, result) -> console.failed(fault).code());
  }

  private int misused(ParameterException fault, OptionDefaults defaults) {
    Misuse misuse = new Misuse(fault, defaults);
    console.messages().error(misuse.message(), misuse.help());
    return misuse.status().code();
  }

  /** The version, that of Java, and those of the libraries. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "council-report " + Program.version(),
        "Java " + Runtime.version(),
        "with " + String.join(", ", Program.libraries())
      };
    }
  }
}
