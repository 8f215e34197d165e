package org.councilreport.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.councilreport.writer.OutputFormat;

/**
 * How the time of a report grows with its pages and with the rows of one table, as data and as a
 * picture. It measures the time of the processor, which other programs change least.
 */
public final class Growth {
  private static final int RUNS = 5;
  private static final int MOST_ROWS = 500;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** A measured size. */
  record Point(int size, double milliseconds) {}

  /**
   * A curve.
   *
   * @param name what grows, and in which format
   */
  record Curve(String name, List<Point> points) {

    /**
     * The power of the size that the time grows with, by least squares of the logarithms. What a
     * report costs whatever its size hides it in the small ones, so that the four largest count.
     */
    double exponent() {
      List<Point> large = points.subList(Math.max(0, points.size() - 4), points.size());
      double meanX = large.stream().mapToDouble(p -> Math.log(p.size())).average().orElse(0);
      double meanY =
          large.stream().mapToDouble(p -> Math.log(p.milliseconds())).average().orElse(0);
      double up = 0;
      double down = 0;
      for (Point point : large) {
        double x = Math.log(point.size()) - meanX;
        up += x * (Math.log(point.milliseconds()) - meanY);
        down += x * x;
      }
      return up / down;
    }
  }

  /**
   * Measures.
   *
   * @param arguments the folder that gets {@code growth.csv} and {@code growth.svg}
   */
  public static void main(String[] arguments) throws Exception {
    List<Curve> curves = new ArrayList<>();
    for (OutputFormat format : List.of(OutputFormat.PDF, OutputFormat.DOCX)) {
      CouncilReportMaker maker = new CouncilReportMaker(format);
      // A section with four paragraphs and a table of 16 rows is about a page.
      Workload pages = Workload.of(10, 4, 16);
      curves.add(
          curve(
              format + " by pages",
              n -> maker.repeated(pages, n / 10, Repetition::ofBlocks),
              10,
              30,
              100,
              300,
              600,
              1000));
      curves.add(
          curve(
              format + " by rows of a table",
              n -> rows(maker, n),
              1,
              10,
              50,
              150,
              500,
              1500,
              5000));
    }
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve("growth.csv"), csv(curves));
    Files.writeString(folder.resolve("growth.svg"), new GrowthPicture(curves).svg());
  }

  /** Readies what is measured in a size. */
  @FunctionalInterface
  private interface Sized {
    Maker.Job job(int size) throws IOException;
  }

  /** A table: what is longer than a report's tables are is joined from several. */
  private static Maker.Job rows(CouncilReportMaker maker, int rows) throws IOException {
    int times = Math.max(1, rows / MOST_ROWS);
    return maker.repeated(Workload.of(1, 1, rows / times), times, Repetition::ofRows);
  }

  private static Curve curve(String name, Sized sized, int... sizes) throws Exception {
    List<Point> points = new ArrayList<>();
    warmUp(sized.job(sizes[sizes.length / 2]));
    for (int size : sizes) {
      Maker.Job job = sized.job(size);
      double[] times = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        times[run] = time(job);
      }
      Arrays.sort(times);
      points.add(new Point(size, times[RUNS / 2]));
    }
    return new Curve(name, points);
  }

  private static void warmUp(Maker.Job job) throws Exception {
    for (double spent = 0; spent < 5000; spent += time(job)) {}
  }

  private static double time(Maker.Job job) throws Exception {
    long start = CLOCK.getCurrentThreadCpuTime();
    job.run();
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static String csv(List<Curve> curves) {
    return curves.stream()
        .flatMap(
            curve ->
                curve.points().stream()
                    .map(
                        point ->
                            String.format(
                                Locale.ROOT,
                                "%s,%d,%.3f,%.2f%n",
                                curve.name(),
                                point.size(),
                                point.milliseconds(),
                                curve.exponent())))
        .collect(Collectors.joining("", "curve,size,milliseconds,exponent\n", ""));
  }
}
