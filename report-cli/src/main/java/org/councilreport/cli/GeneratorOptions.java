package org.councilreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.councilreport.ReportGenerator;
import org.councilreport.reader.ReportReader;
import org.councilreport.writer.PdfStandard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that shape a generator, and the generator that follows from them. */
final class GeneratorOptions {
  @Option(
      names = "--template-dir",
      paramLabel = "DIR",
      description =
          "A folder of templates, each a folder in it. They go before the built-in ones of the"
              + " same names.")
  private @Nullable Path folder;

  @Option(
      names = "--lenient",
      description =
          "Take fields that nobody knows for warnings, as in a report for a newer version. A"
              + " misspelt field that is required stays an error.")
  private boolean lenient;

  @Option(
      names = "--include-exempt",
      description =
          "Make documents also of reports with parts that are exempt from publication (partII)."
              + " Every page is marked as not for publication.")
  private boolean includesExempt;

  @Mixin private final FontOptions fonts = new FontOptions();

  @Spec private @Nullable CommandSpec spec;

  /** The reader that the generator reads with. */
  ReportReader reader() {
    return new ReportReader(lenient);
  }

  /**
   * The values of these options, by name, as far as documents depend on them: what stands in a
   * folder counts, not where it is.
   */
  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    for (OptionSpec option : Objects.requireNonNull(spec).options()) {
      Object value = option.getValue();
      if (value != null && !(value instanceof Path)) {
        values.put(option.longestName().substring(2), value.toString());
      }
    }
    return values;
  }

  /** Arguments that say the same to another process. */
  List<String> arguments() {
    return Objects.requireNonNull(spec).options().stream()
        .filter(option -> option.getValue() != null)
        .map(option -> option.longestName() + "=" + option.getValue())
        .toList();
  }

  /** The folder of templates that was named. */
  Optional<Path> templates() {
    return Optional.ofNullable(folder);
  }

  /** The folders, beside the reports', that documents depend on. */
  Set<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>();
    templates().ifPresent(folders::add);
    fonts.folder().ifPresent(folders::add);
    return folders;
  }

  /** The generator to work with on a report, or on those of one council. */
  ReportGenerator generator(String input) throws Refusal {
    return generator(input, PdfStandard.A_2A);
  }

  /** The same, for PDFs of a standard. From here on the options name the fonts that were found. */
  ReportGenerator generator(String input, PdfStandard standard) throws Refusal {
    fonts.lookBeside(input);
    return generator(standard);
  }

  /** The generator to work with, whose fonts have to be named. */
  ReportGenerator generator(PdfStandard standard) throws Refusal {
    ReportGenerator.Builder generator =
        ReportGenerator.builder()
            .lenient(lenient)
            .includeExempt(includesExempt)
            .pdfStandard(standard);
    fonts.apply(generator);
    if (folder == null) {
      return generator.build();
    }
    if (folder.toString().isBlank()) {
      throw new Refusal(
          ExitStatus.USAGE, "the name of the template folder is empty", "name it, or leave it out");
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(
          ExitStatus.CONFIGURATION,
          Files.exists(folder)
              ? folder + " is not a folder"
              : "there is no template folder " + folder,
          "name the folder that holds the folders of templates");
    }
    try {
      return generator.templateFolder(folder).build();
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          ExitStatus.CONFIGURATION,
          String.valueOf(e.getMessage()),
          "name the folder that holds the folders of templates, such as my-templates with"
              + " my-templates/ward-news/report.ftlx in it");
    }
  }
}
