package org.councilreport.bench;

import java.util.Locale;
import org.councilreport.writer.OutputFormat;

/**
 * Makes many reports, or large ones, in the heap that Java was given; it fails where they do not
 * fit.
 */
public final class Endurance {
  private Endurance() {}

  /**
   * Makes PDFs.
   *
   * @param arguments how many reports; then how many times over each has the workload; then S or L
   */
  public static void main(String[] arguments) throws Exception {
    int reports = Integer.parseInt(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    Workload workload = arguments[2].equals("S") ? Workload.small() : Workload.large();
    Maker.Job job =
        new CouncilReportMaker(OutputFormat.PDF).repeated(workload, times, Repetition::ofBlocks);
    long bytes = 0;
    int pages = TextCheck.pages(job.run());
    for (int i = 0; i < reports; i++) {
      bytes += job.run().length;
    }
    System.out.printf(
        Locale.ROOT,
        "%d reports of %d pages, %d KB each, in a heap of %d MB%n",
        reports,
        pages,
        bytes / reports / 1024,
        Runtime.getRuntime().maxMemory() / 1024 / 1024);
  }
}
