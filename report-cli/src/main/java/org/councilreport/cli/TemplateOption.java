package org.councilreport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.councilreport.ReportGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a folder of templates, and the generator that follows from it. */
final class TemplateOption {
  @Option(
      names = "--template-dir",
      paramLabel = "DIR",
      description =
          "A folder of templates, each a folder in it. They go before the built-in ones of the"
              + " same names.")
  private @Nullable Path folder;

  /** The generator to work with. */
  ReportGenerator generator() throws Refusal {
    if (folder == null) {
      return ReportGenerator.create();
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(ExitStatus.CONFIGURATION, "there is no template folder " + folder, "");
    }
    try {
      return ReportGenerator.builder().templateFolder(folder).build();
    } catch (IllegalArgumentException e) {
      throw new Refusal(ExitStatus.CONFIGURATION, String.valueOf(e.getMessage()), "");
    }
  }
}
