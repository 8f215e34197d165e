package org.councilreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Destination;
import org.councilreport.cli.files.Destination.NamedFile;
import org.councilreport.cli.files.Destination.StandardOutput;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.ReportInput;
import org.councilreport.cli.watch.Changes;
import org.councilreport.cli.watch.FolderChanges;
import org.councilreport.cli.watch.Preview;
import org.councilreport.cli.watch.PreviewServer;
import org.councilreport.cli.watch.Watch;
import org.councilreport.cli.watch.Watched;
import org.councilreport.writer.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes reports again whenever a file that they are made from is saved. */
@Command(
    name = "watch",
    header = {
      "Makes reports again whenever a file that they are made from is saved.",
      "",
      "Examples:",
      "  council-report watch samples/sefton/2019-11/children-schools-and-safeguarding.yaml -o out/",
      "  council-report watch samples -o out/ --serve",
      ""
    },
    descriptionHeading = "%n",
    description = {
      "A report with errors leaves its last documents as they are. Ctrl+C ends the watch.",
      "With --serve, a page on this machine shows the documents as they are made, and errors at"
          + " their lines. Nobody can open it from another machine."
    })
final class WatchCommand implements Callable<Integer> {
  /** How long an end waits for documents that are being put in their places. */
  private static final long LONGEST_END_SECONDS = 5;

  private final Console console;
  private final Events events;

  @Parameters(
      paramLabel = "FILE|DIR",
      description =
          "A report's YAML file. A folder stands for the reports in it and below, also those that"
              + " are added later.")
  private String argument = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = "Where the documents go, as for build. Default: the current folder.")
  private @Nullable String output;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT[,FORMAT]",
      hideParamSyntax = true,
      description =
          "pdf, docx, html or several, with commas between. Default: pdf,docx; with --serve, html"
              + " as well.")
  private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

  @Option(
      names = "--serve",
      arity = "0..1",
      parameterConsumer = PortConsumer.class,
      paramLabel = "PORT",
      description =
          "Show the documents on a page at http://127.0.0.1:PORT/. Default: 8420; 0 takes a port"
              + " that is free.")
  private @Nullable Integer port;

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  /** Takes a port after {@code --serve} where one stands there, and leaves a report's name. */
  static final class PortConsumer implements IParameterConsumer {
    private static final int USUAL = 8420;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
      boolean isGiven = !arguments.isEmpty() && NUMBER.matcher(arguments.peek()).matches();
      option.setValue(isGiven ? Integer.valueOf(arguments.pop()) : Integer.valueOf(USUAL));
    }
  }

  /**
   * Where a watch learns what happens.
   *
   * @param clock tells when
   * @param changes begins to tell of changes of files
   */
  record Events(Clock clock, Source changes) {

    /** Begins to tell of changes. */
    interface Source {
      /** Changes from now on. */
      Changes open() throws IOException;
    }

    /** Those of the machine. */
    static Events ofTheMachine() {
      return new Events(Clock.system(ZoneId.systemDefault()), FolderChanges::open);
    }
  }

  WatchCommand(Console console, Events events) {
    this.console = console;
    this.events = events;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    refuseUnlessSensible();
    Destination destination = Destination.of(output, formats());
    refuseUnlessFiles(destination);
    Preview preview = new Preview();
    Watch watch =
        new Watch(console, new Watched(argument, options), destination, preview, events.clock());
    Changes changes = events.changes().open();
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> end(changes, done), "council-report-end");
    Runtime.getRuntime().addShutdownHook(hook);
    try (changes;
        Page page = new Page(port == null ? Optional.empty() : Optional.of(server(preview)))) {
      console.messages().result("watching " + argument + "; Ctrl+C ends it");
      page.address().ifPresent(address -> console.messages().result("showing it at " + address));
      watch.until(changes);
    } finally {
      done.countDown();
    }
    return ExitStatus.OK.code();
  }

  /** The page, where one was asked for. */
  private record Page(Optional<PreviewServer> server) implements AutoCloseable {
    Optional<String> address() {
      return server.map(PreviewServer::address);
    }

    @Override
    public void close() {
      server.ifPresent(PreviewServer::close);
    }
  }

  /** On SIGINT and SIGTERM: lets a report that is being published finish, and no more begin. */
  private static void end(Changes changes, CountDownLatch done) {
    changes.close();
    try {
      var unused = done.await(LONGEST_END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private PreviewServer server(Preview preview) throws Refusal {
    try {
      return PreviewServer.start(preview, port == null ? 0 : port);
    } catch (IOException e) {
      throw new Refusal(
          ExitStatus.CANNOT_CREATE,
          "cannot show a page on port " + port + ": " + Refusal.reason(e),
          "name another port, or 0 for one that is free: --serve=0");
    }
  }

  private Set<OutputFormat> formats() {
    return formats.isEmpty() && port != null ? EnumSet.allOf(OutputFormat.class) : formats;
  }

  private void refuseUnlessSensible() throws Refusal {
    ReportInput.refuseIfEmpty(argument);
    if (argument.equals("-")) {
      throw new Refusal(ExitStatus.USAGE, "standard input cannot be watched", "name a file");
    }
    if (!Files.exists(Path.of(argument))) {
      throw new Refusal(
          ExitStatus.NO_INPUT, "cannot read " + argument + ": there is no such file or folder", "");
    }
    if (port != null && (port < 0 || port > 65_535)) {
      throw new Refusal(ExitStatus.USAGE, "a port is a number from 0 to 65535", "");
    }
  }

  private void refuseUnlessFiles(Destination destination) throws Refusal {
    if (destination instanceof StandardOutput) {
      throw new Refusal(
          ExitStatus.USAGE, "a watch writes files, not standard output", "name a folder with -o");
    }
    if (destination instanceof NamedFile && Files.isDirectory(Path.of(argument))) {
      throw new Refusal(
          ExitStatus.USAGE,
          "the reports of a folder do not fit into one file",
          "name a folder with -o");
    }
  }
}
