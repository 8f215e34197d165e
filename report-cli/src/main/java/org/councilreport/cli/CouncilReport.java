package org.councilreport.cli;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.councilreport.ReportGenerator;
import org.councilreport.cli.CompletionCommand.ShellKind;
import org.councilreport.cli.Messages.Verbosity;
import org.councilreport.cli.WatchCommand.Events;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Severity;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.PdfStandard;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
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
  private final PrintWriter text;

  @Option(
      names = "--color",
      scope = ScopeType.INHERIT,
      paramLabel = "WHEN",
      description =
          "Colours in messages: auto, always or never. Default: auto, on a terminal only.")
  private Colours.When colours = Colours.When.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print errors only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Print each step.")
  private boolean verbose;

  @Option(
      names = "--diagnostics",
      scope = ScopeType.INHERIT,
      paramLabel = "FORM",
      description =
          "How faults are told: human; short, a line each; json, an object in each line of standard"
              + " output. Default: human.")
  private DiagnosticForm diagnostics = DiagnosticForm.HUMAN;

  @Option(
      names = "--fail-on",
      scope = ScopeType.INHERIT,
      paramLabel = "LEVEL",
      description =
          "error, or warning: end with status 3 when there are warnings, although all was done."
              + " Default: error.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print where in the program a fault of the program happened.")
  private boolean debug;

  private CouncilReport(Shell shell, Supplier<Events> events) {
    this.shell = shell;
    this.events = events;
    text = new PrintWriter(shell.out(), false, StandardCharsets.UTF_8);
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
   * @param events asked only for a watch, as the zone of the machine takes 3 % of a build's start
   */
  static int run(String[] args, Shell shell, Supplier<Events> events) {
    return new CouncilReport(shell, events).execute(args);
  }

  /** What the run has from the shell that started it. */
  Shell shell() {
    return shell;
  }

  /** How the run speaks, as the options ask. */
  Messages messages() {
    boolean coloured =
        switch (colours) {
          case AUTO -> shell.errTakesColours();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    Verbosity verbosity = quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
    Colours palette = new Colours(coloured);
    return new Messages(
        shell.err(),
        noticed -> diagnostics.print(noticed, text, shell.err(), palette),
        palette,
        verbosity);
  }

  /** Standard output for text that was asked for; a failure of it is told at the run's end. */
  PrintWriter text() {
    return text;
  }

  /** Whether diagnostics are said in the form that people read. */
  boolean diagnosticsAreForPeople() {
    return diagnostics == DiagnosticForm.HUMAN;
  }

  /** Whether only errors are said. */
  boolean isQuiet() {
    return quiet;
  }

  /** Whether standard output carries diagnostics. */
  boolean diagnosticsGoToStandardOutput() {
    return diagnostics == DiagnosticForm.JSON;
  }

  /** What a report with these diagnostics comes to. */
  ExitStatus status(List<Diagnostic> noticed) {
    ExitStatus status = ExitStatus.of(noticed);
    return noticed.isEmpty() ? status : status.or(warned());
  }

  /** What a report with warnings comes to. */
  ExitStatus warned() {
    return failOn == Severity.WARNING ? ExitStatus.WARNINGS : ExitStatus.OK;
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
      code = failed(e).code();
    }
    if (text.checkError()) {
      messages().error("cannot write to standard output", "");
      return ExitStatus.IO_ERROR.code();
    }
    return code;
  }

  private static boolean isBuild(String[] args) {
    return args.length > 0 && args[0].equals("build");
  }

  /**
   * Makes the classes of a build ready while those of the command line are: a tenth of its start,
   * on two processors. What fails here fails once more, and is told, when the build needs it.
   */
  private static CompletableFuture<?> readyForBuild() {
    return CompletableFuture.supplyAsync(ReportGenerator::create).handle((made, fault) -> "ready");
  }

  /**
   * The commands; for a build itself alone, as the others take 5 % of its start. They are all
   * needed to tell which names in a file of options are no option's.
   */
  private List<Object> subcommands(String[] args, OptionDefaults defaults) {
    Object build = new BuildCommand(this);
    if (isBuild(args) && defaults.file().isEmpty()) {
      return List.of(build);
    }
    return List.of(
        build,
        new BatchCommand(this, Clock.systemUTC()),
        new MergeResultsCommand(this),
        new WorkerCommand(this),
        new CheckCommand(this),
        new WatchCommand(this, events.get()),
        new InitCommand(this, Clock.system(ZoneId.systemDefault())),
        new SchemaCommand(this),
        new ExplainCommand(this),
        new DoctorCommand(this, defaults),
        new CompletionCommand(this),
        new ManPageCommand(this));
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
    return root.setOut(text)
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
        .setExecutionExceptionHandler((fault, line, result) -> failed(fault).code());
  }

  private int misused(ParameterException fault, OptionDefaults defaults) {
    Misuse misuse = new Misuse(fault, defaults);
    messages().error(misuse.message(), misuse.help());
    return misuse.status().code();
  }

  /** Says why a command, or its work on one report, ended. */
  ExitStatus failed(Throwable fault) {
    if (fault instanceof Refusal refusal) {
      messages().refusal(refusal);
      return refusal.status();
    }
    if (fault instanceof InvalidPathException path) {
      messages().error("no file can have the name \"" + path.getInput() + "\"", "");
      return ExitStatus.USAGE;
    }
    String help = debug ? "" : "run the same with --debug, and report what it prints";
    messages().error("this is a fault in council-report: " + fault, help);
    if (debug) {
      fault.printStackTrace(shell.err());
    }
    return ExitStatus.INTERNAL_ERROR;
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
