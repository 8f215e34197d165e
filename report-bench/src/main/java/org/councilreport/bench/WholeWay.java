package org.councilreport.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.councilreport.writer.OutputFormat;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a model in memory to the bytes of a file: this product, and what people use instead. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 1, time = 3)
public class WholeWay {
  /** Who makes the file. */
  @Param({"PDF", "openhtmltopdf", "FOP", "DOCX", "poi-tl", "HTML"})
  public String maker = "PDF";

  /** S or L. */
  @Param({"S", "L"})
  public String size = "S";

  private Maker.Job job = () -> new byte[0];

  /** Readies the maker, and checks that the file says all that the workload does. */
  @Setup
  public void ready() throws Exception {
    Workload workload = size.equals("S") ? Workload.small() : Workload.large();
    job = maker(maker).ready(workload);
    TextCheck.check(job.run(), workload);
  }

  static Maker maker(String name) throws IOException {
    return switch (name) {
      case "openhtmltopdf" -> new OpenHtmlToPdfMaker();
      case "FOP" -> new FopMaker();
      case "poi-tl" -> new PoiTlMaker();
      default -> new CouncilReportMaker(OutputFormat.valueOf(name));
    };
  }

  /** Makes one file. */
  @Benchmark
  public byte[] make() throws Exception {
    return job.run();
  }
}
