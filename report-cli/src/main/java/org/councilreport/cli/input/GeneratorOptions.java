package org.councilreport.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.councilreport.ReportGenerator;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.reader.ReportReader;
import org.councilreport.writer.PdfStandard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that shape a generator, and the generators that follow from them. */
public final class GeneratorOptions {
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

  @Option(
      names = "--pdf-standard",
      paramLabel = "NAME",
      description =
          "What PDFs keep: a-2a, PDF/UA-1 with PDF/A-2a; a-3a, PDF/UA-1 with PDF/A-3a; a-4 or a-4f,"
              + " PDF/UA-2 with PDF/A-4 or PDF/A-4f. Files of a-3a and a-4f carry the whole report"
              + " in YAML, comments included. Default: a-2a.")
  private PdfStandard standard = PdfStandard.A_2A;

  @Mixin private final FontOptions fonts = new FontOptions();

  @Spec private @Nullable CommandSpec spec;

  /** The reader that the generators read with. */
  public ReportReader reader() {
    return new ReportReader(lenient);
  }

  /**
   * The values of these options, by name, as far as documents depend on them: what stands in a
   * folder counts, not where it is.
   */
  public Map<String, String> values() {
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
  public List<String> arguments() {
    return Objects.requireNonNull(spec).options().stream()
        .filter(option -> option.getValue() != null)
        .map(option -> option.longestName() + "=" + option.getValue())
        .toList();
  }

  /** The folder of templates that was named. */
  public Optional<Path> templates() {
    return Optional.ofNullable(folder);
  }

  /** The folder of fonts that was named. */
  Optional<Path> namedFonts() {
    return fonts.named();
  }

  /**
   * The folder of fonts for a report, or for those of one council, where there is one.
   *
   * @param report its file, or a folder
   */
  public Optional<Path> fonts(Path report) {
    return fonts.folder(report);
  }

  /**
   * A generator.
   *
   * @param fontFolder the folder of its fonts
   * @throws Refusal when a folder is missing or unusable
   */
  ReportGenerator generator(Optional<Path> fontFolder) throws Refusal {
    ReportGenerator.Builder generator =
        ReportGenerator.builder()
            .lenient(lenient)
            .includeExempt(includesExempt)
            .pdfStandard(standard);
    if (fontFolder.isPresent()) {
      addFonts(fontFolder.get(), generator);
    }
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

  private static void addFonts(Path folder, ReportGenerator.Builder generator) throws Refusal {
    if (!Files.isDirectory(folder)) {
      throw new Refusal(ExitStatus.CONFIGURATION, "there is no folder of fonts " + folder, "");
    }
    try {
      generator.fontFolder(folder);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.CONFIGURATION, "cannot read the fonts in " + folder, e);
    }
  }
}
