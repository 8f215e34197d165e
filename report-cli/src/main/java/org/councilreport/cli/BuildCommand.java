package org.councilreport.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.councilreport.ReportGenerator;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Messages;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Destination;
import org.councilreport.cli.files.Destination.Folder;
import org.councilreport.cli.files.Destination.NamedFile;
import org.councilreport.cli.files.Destination.StandardOutput;
import org.councilreport.cli.files.Publication;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.Generators;
import org.councilreport.cli.input.ReportInput;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the documents of one report. */
@Command(
    name = "build",
    header = {
      "Makes the documents of one report.",
      "",
      "Examples:",
      "  council-report build samples/sefton/2019-11/children-schools-and-safeguarding.yaml -o out/",
      "  council-report build samples/sefton/2019-11/children-schools-and-safeguarding.yaml"
          + " -o briefing.pdf",
      "  council-report build - -o - --format docx > briefing.docx \\",
      "    < samples/sefton/2019-11/children-schools-and-safeguarding.yaml",
      ""
    },
    descriptionHeading = "%n",
    description = {
      "A report with errors makes no document, and leaves those of an earlier run as they are.",
      "With - no council.yaml is read. Files in a folder are named by the report's id or, where"
          + " it has none, by its own file's name."
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The report's YAML file; - is standard input.")
  private String input = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "Where the documents go. A folder, which exists or ends with a slash: files in it, named"
              + " by the report's id. A file with the extension pdf, docx or html: that file. A hyphen:"
              + " standard output, for one format. Default: the current folder.")
  private @Nullable String output;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT[,FORMAT]",
      hideParamSyntax = true,
      description = "pdf, docx, html or several, with commas between. Default: pdf,docx.")
  private Set<OutputFormat> formats = EnumSet.noneOf(OutputFormat.class);

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal {
    ReportInput.refuseIfEmpty(input);
    Destination destination = Destination.of(output, formats);
    if (destination instanceof StandardOutput) {
      refuseUnlessFree();
    }
    Generators generators = Generators.of(options);
    Checked<Document> checked = new ReportInput(generators, console.shell().in()).read(input);
    console
        .messages()
        .diagnostics(ReportInput.name(input), said(checked.diagnostics()), "nothing was written");
    if (checked.isValid()) {
      ReportGenerator generator = generators.of(Path.of(input));
      write(
          render(generator, checked.value(), destination.formats()), checked.value(), destination);
    }
    return console.status(checked.diagnostics()).code();
  }

  /** Who builds wants documents: advice on style is only counted, where people read it. */
  private List<Diagnostic> said(List<Diagnostic> noticed) {
    if (!console.diagnosticsAreForPeople()) {
      return noticed;
    }
    List<Diagnostic> advice =
        noticed.stream().filter(one -> one.code().cause() == Code.Cause.ADVICE).toList();
    if (!advice.isEmpty()) {
      console
          .messages()
          .result(
              Messages.count(advice.size(), "remark")
                  + " on style; council-report check shows where");
    }
    return noticed.stream().filter(one -> one.code().cause() != Code.Cause.ADVICE).toList();
  }

  private void refuseUnlessFree() throws Refusal {
    if (console.shell().outIsTerminal()) {
      throw new Refusal(
          ExitStatus.USAGE,
          "a terminal cannot show the document",
          "send it to a file with >, or name the file with -o");
    }
    if (console.diagnosticsGoToStandardOutput()) {
      throw new Refusal(
          ExitStatus.USAGE,
          "standard output cannot carry both the document and the diagnostics",
          "name the document's file with -o");
    }
  }

  private Map<OutputFormat, byte[]> render(
      ReportGenerator generator, Document document, Set<OutputFormat> wanted) {
    Map<OutputFormat, ByteArrayOutputStream> outs = new LinkedHashMap<>();
    wanted.forEach(format -> outs.put(format, new ByteArrayOutputStream()));
    try {
      generator.write(document, document.metadata().id(), outs);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    Map<OutputFormat, byte[]> rendered = new LinkedHashMap<>();
    outs.forEach(
        (format, bytes) -> {
          rendered.put(format, bytes.toByteArray());
          console
              .messages()
              .step("made " + format.extension() + ": " + Messages.count(bytes.size(), "byte"));
        });
    return rendered;
  }

  private void write(Map<OutputFormat, byte[]> rendered, Document document, Destination destination)
      throws Refusal {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    for (Map.Entry<OutputFormat, byte[]> made : rendered.entrySet()) {
      if (destination instanceof Folder folder) {
        files.put(folder.file(document.metadata().id(), made.getKey()), made.getValue());
      } else if (destination instanceof NamedFile named) {
        files.put(named.file(), made.getValue());
      } else {
        send(made.getValue());
      }
    }
    for (Path file : files.keySet()) {
      ReportInput.refuseIfReport(input, file);
    }
    Publication.publish(files);
    files.keySet().forEach(console.messages()::wrote);
  }

  private void send(byte[] bytes) throws Refusal {
    try {
      console.shell().out().write(bytes);
      console.shell().out().flush();
    } catch (IOException e) {
      throw new Refusal(ExitStatus.IO_ERROR, "cannot write to standard output", e);
    }
  }
}
