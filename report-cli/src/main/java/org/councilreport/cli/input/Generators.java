package org.councilreport.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.councilreport.ReportGenerator;
import org.councilreport.batch.Renderer;
import org.councilreport.cli.console.Refusal;

/**
 * The generators of a run, one for each set of fonts: a report is set in those of its own council.
 * Councils with the same fonts share one, and those that were not asked for lately are let go. For
 * several threads.
 */
public final class Generators {
  /** How many sets of fonts are kept: reports come council by council, from several threads. */
  private static final int MOST = 4;

  private final GeneratorOptions options;
  private final Map<Optional<Path>, ReportGenerator> byFonts = new LinkedHashMap<>(16, 0.75f, true);

  private Generators(GeneratorOptions options) {
    this.options = options;
  }

  /**
   * Those that follow from options.
   *
   * @throws Refusal when a folder that the options name cannot be used, whatever the reports
   */
  public static Generators of(GeneratorOptions options) throws Refusal {
    Generators generators = new Generators(options);
    Optional<Path> fonts = options.namedFonts();
    generators.byFonts.put(fonts, options.generator(fonts));
    return generators;
  }

  /**
   * The generator for a report, or for those of one council.
   *
   * @param report its file, or a folder
   * @throws Refusal when the templates or fonts cannot be used
   */
  public synchronized ReportGenerator of(Path report) throws Refusal {
    Optional<Path> fonts = options.fonts(report);
    ReportGenerator known = byFonts.get(fonts);
    if (known != null) {
      return known;
    }
    ReportGenerator made = options.generator(fonts);
    ReportGenerator kept =
        byFonts.values().stream().filter(one -> haveSameFonts(one, made)).findFirst().orElse(made);
    byFonts.put(fonts, kept);
    if (byFonts.size() > MOST) {
      byFonts.remove(byFonts.keySet().iterator().next());
    }
    return kept;
  }

  /** Faults name the folder. */
  private static boolean haveSameFonts(ReportGenerator one, ReportGenerator other) {
    return one.fontSources().equals(other.fontSources())
        && one.fontFaults().isEmpty()
        && other.fontFaults().isEmpty();
  }

  /**
   * Makes documents, each with its report's generator.
   *
   * @param largest the most bytes that a document may have
   */
  public Renderer renderer(long largest) {
    return job -> {
      try {
        return Renderer.of(of(job.source()), largest).render(job);
      } catch (Refusal refusal) {
        // They were there when the run was planned.
        throw new IOException(refusal.getMessage(), refusal);
      }
    };
  }
}
