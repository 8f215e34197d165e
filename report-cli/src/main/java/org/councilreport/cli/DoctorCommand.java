package org.councilreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.councilreport.ReportGenerator;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.Renderer;
import org.councilreport.batch.Renderer.Rendered;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Glyph;
import org.councilreport.cli.console.Messages;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Publication;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.Generators;
import org.councilreport.cli.options.OptionDefaults;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.writer.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks whether this machine has what reports need. */
@Command(
    name = "doctor",
    header = {
      "Looks whether this machine has what reports need, and says what it lacks.",
      "",
      "Examples:",
      "  council-report doctor",
      "  council-report doctor -o out/",
      ""
    },
    descriptionHeading = "%n",
    description =
        "Looks at Java and its memory, the options that are set, the fonts, the templates, and whether files can be written to"
            + " the output folder; then makes a small report. Writes nothing that stays, but for the"
            + " folder. Its findings go to standard output.")
final class DoctorCommand implements Callable<Integer> {
  /** Enough for a report with pictures, in bytes. */
  private static final long LEAST_MEMORY = 128L << 20;

  private static final String SPECIMEN =
      """
      type: cabinet-member-update
      id: specimen
      title: Specimen
      council: {name: Specimen Council}
      meeting: {body: Cabinet, date: 2026-01-01}
      member: {portfolio: Specimens}
      period: {from: 2026-01-01, to: 2026-01-31}
      updates:
        - service: Service
          content: Text, Ŵy and ✓.
      """;

  private final Console console;
  private final OptionDefaults defaults;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder that documents are to go to. Default: the current folder.")
  private Path output = Path.of("");

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  @Spec private @Nullable CommandSpec spec;

  DoctorCommand(Console console, OptionDefaults defaults) {
    this.console = console;
    this.defaults = defaults;
  }

  /** One thing to look at. */
  private interface Examination {
    /** Says in a few words what is well. */
    String examine() throws Refusal;
  }

  @Override
  public Integer call() {
    ExitStatus status =
        look("program", () -> "council-report " + Program.version())
            .or(look("java", DoctorCommand::java))
            .or(look("memory", DoctorCommand::memory))
            .or(look("options", this::options))
            .or(look("fonts and templates", this::templates))
            .or(look("a small report", this::specimen))
            .or(look("output folder", this::folder));
    console
        .messages()
        .result(status == ExitStatus.OK ? "all is well" : "not all is well; see above");
    return status.code();
  }

  private ExitStatus look(String subject, Examination examination) {
    try {
      console.text().println("ok    " + subject + ": " + Glyph.visible(examination.examine()));
      return ExitStatus.OK;
    } catch (Refusal refusal) {
      console
          .text()
          .println("FAIL  " + subject + ": " + Glyph.visible(String.valueOf(refusal.getMessage())));
      refusal
          .help()
          .ifPresent(cure -> console.text().println("      help: " + Glyph.visible(cure)));
      return refusal.status();
    }
  }

  private static String java() {
    return "%s (%s), %s %s"
        .formatted(
            Runtime.version(),
            System.getProperty("java.vendor"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }

  private static String memory() throws Refusal {
    long most = Runtime.getRuntime().maxMemory();
    if (most < LEAST_MEMORY) {
      throw new Refusal(
          ExitStatus.CONFIGURATION,
          "Java may use only " + (most >> 20) + " MiB",
          "give it more: COUNCIL_REPORT_JAVA_OPTS=-Xmx512m");
    }
    return "Java may use " + (most >> 20) + " MiB";
  }

  private String options() {
    List<String> set = defaults.inForce(Objects.requireNonNull(spec).root());
    if (!set.isEmpty()) {
      return String.join("; ", set);
    }
    return "none is set by a variable"
        + defaults.file().path().map(file -> ", nor in " + file).orElse("");
  }

  /** A generator reads the fonts; the check of templates runs each of them. */
  private String templates() throws Refusal {
    List<Diagnostic> faults =
        Generators.of(options).of(output).checkTemplates().stream()
            .filter(Diagnostic::isError)
            .toList();
    if (!faults.isEmpty()) {
      throw new Refusal(
          ExitStatus.CONFIGURATION,
          Messages.count(faults.size(), "error") + ", the first: " + faults.get(0),
          "council-report check --template-dir DIR shows where");
    }
    return options.templates().map(folder -> "with those of " + folder).orElse("the built-in ones");
  }

  private String specimen() throws Refusal {
    Path folder = temporaryFolder();
    Path file = folder.resolve("specimen.yaml");
    try {
      Files.writeString(file, SPECIMEN);
      ReportGenerator generator = ReportGenerator.create();
      Rendered rendered =
          Renderer.of(generator, Long.MAX_VALUE)
              .render(new BatchJob(file, EnumSet.allOf(OutputFormat.class)));
      if (!rendered.isValid()) {
        throw new Refusal(ExitStatus.INTERNAL_ERROR, rendered.diagnostics().toString(), "");
      }
      return "made as PDF, DOCX and HTML";
    } catch (IOException e) {
      throw new Refusal(ExitStatus.CANNOT_CREATE, "cannot write " + file, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(ExitStatus.TRY_AGAIN, "it was interrupted", "");
    } finally {
      remove(file);
      remove(folder);
    }
  }

  private static Path temporaryFolder() throws Refusal {
    try {
      return Files.createTempDirectory("council-report-");
    } catch (IOException e) {
      throw new Refusal(
          ExitStatus.CANNOT_CREATE,
          "cannot write to the temporary folder " + System.getProperty("java.io.tmpdir"),
          e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is in the temporary folder, which the system empties.
    }
  }

  /** Does what publication does, from the folder to the move. */
  private String folder() throws Refusal {
    Path folder = output.toAbsolutePath().normalize();
    Path probe = folder.resolve("council-report-probe-" + UUID.randomUUID());
    try {
      Publication.publish(Map.of(probe, new byte[4096]));
      return "files can be written to " + folder;
    } finally {
      remove(probe);
    }
  }
}
