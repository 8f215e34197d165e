package org.councilreport.cli.batch;

import java.time.Duration;
import java.util.List;
import org.councilreport.batch.BatchRunner;
import org.councilreport.batch.Renderer;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.input.Generators;
import picocli.CommandLine.Option;

/** How much of the machine a batch and its reports may take, and what follows from it. */
public final class BatchLimits {
  private static final long MEBIBYTE = 1 << 20;

  /** Leaves time for the results within the 5 s that a run has after a signal. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many reports are made at a time. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "The most time that one report may take. Default: 60.")
  private int timeLimit = 60;

  @Option(
      names = "--size-limit",
      paramLabel = "MIB",
      description = "The most that one document may hold, in MiB. Default: 100.")
  private int sizeLimit = 100;

  @Option(
      names = "--isolate",
      description = "Make reports in processes of their own, so that none can harm the others.")
  private boolean isolate;

  @Option(
      names = "--memory-limit",
      paramLabel = "MIB",
      description = "The heap of each process of --isolate, in MiB. Default: 512.")
  private int memoryLimit = 512;

  /** Refuses what nobody can have meant. */
  public void refuseUnlessSensible() throws Refusal {
    if (Math.min(Math.min(jobs, timeLimit), Math.min(sizeLimit, memoryLimit)) < 1) {
      throw new Refusal(ExitStatus.USAGE, "--jobs and the limits are at least 1", "");
    }
  }

  /**
   * Workers in processes of their own, of which none is started before it is needed.
   *
   * @param program the main class of each
   * @param shaping the options that shape documents
   */
  public Workers workers(Class<?> program, List<String> shaping) {
    return Workers.of(program, memoryLimit, sizeLimit * MEBIBYTE, shaping);
  }

  /** What makes the documents: the workers, or this process. */
  public Renderer renderer(Workers workers, Generators generators) {
    return isolate ? workers : generators.renderer(sizeLimit * MEBIBYTE);
  }

  /** Begins a runner. */
  public BatchRunner.Builder runner(Renderer renderer) {
    return BatchRunner.builder(renderer)
        .jobs(jobs)
        .time(Duration.ofSeconds(timeLimit))
        .grace(GRACE);
  }
}
