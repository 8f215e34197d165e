package org.councilreport.cli.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.Renderer;
import org.councilreport.cli.batch.WorkerAnswer.Fault;
import org.councilreport.cli.batch.WorkerWire.Question;

/**
 * Makes documents in processes, each with a heap of its own, so that a report that brings its
 * process down costs one report. A process that answered is used again; one that did not is ended.
 */
public final class Workers implements Renderer, AutoCloseable {
  /** The status with which Java ends when the heap is full and it is told to end then. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int MOST_SECONDS_TO_END = 5;

  private final List<String> command;
  private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
  private final Queue<Worker> all = new ConcurrentLinkedQueue<>();

  /**
   * Workers.
   *
   * @param command starts one
   */
  Workers(List<String> command) {
    this.command = List.copyOf(command);
  }

  /**
   * Workers that run this program.
   *
   * @param program its main class
   * @param memory the heap of each, in MiB
   * @param largest the most bytes that a document may have
   * @param shaping the options that shape documents
   */
  static Workers of(Class<?> program, int memory, long largest, List<String> shaping) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "worker",
                "--size-limit=" + largest));
    command.addAll(shaping);
    return new Workers(command);
  }

  private record Worker(Process process, BufferedReader answers) {

    String ask(String question) throws IOException {
      OutputStream in = process.getOutputStream();
      in.write((question + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
      String answer = answers.readLine();
      // Java says there, too, that its heap is full.
      if (answer == null || !answer.startsWith("{")) {
        throw new IOException("no answer");
      }
      return answer;
    }
  }

  @Override
  public Rendered render(BatchJob job) throws IOException, InterruptedException {
    String question =
        WorkerWire.line(new Question(job.source().toString(), job.name(), job.formats()));
    Worker worker = worker();
    WorkerAnswer answer;
    try {
      answer = WorkerWire.read(answer(worker, question), WorkerAnswer.class);
    } catch (InterruptedException e) {
      worker.process().destroyForcibly();
      throw e;
    } catch (ExecutionException | IOException e) {
      throw died(worker);
    }
    idle.add(worker);
    if (answer.fault().isPresent()) {
      refuse(answer.fault().get());
    }
    return answer.rendered();
  }

  /** Asks in another thread, because reading from a process heeds no interrupt. */
  private static String answer(Worker worker, String question)
      throws InterruptedException, ExecutionException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Thread asking =
        new Thread(
            () -> {
              try {
                answer.complete(worker.ask(question));
              } catch (IOException | RuntimeException e) {
                answer.completeExceptionally(e);
              }
            },
            "council-report-worker");
    asking.setDaemon(true);
    asking.start();
    return answer.get();
  }

  private static void refuse(Fault fault) throws IOException {
    switch (fault.kind()) {
      case UNREADABLE -> throw new IOException(fault.words());
      case STACK -> throw new StackOverflowError(fault.words());
      case DEFECT -> throw new IllegalStateException(fault.words());
    }
  }

  /** What it means that a worker is gone; the batch hears of it as if it had happened to itself. */
  private static IllegalStateException died(Worker worker) throws InterruptedException {
    // Its answers end while it ends.
    if (!worker.process().waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
      worker.process().destroyForcibly();
    }
    int status = worker.process().waitFor();
    if (status == OUT_OF_MEMORY) {
      throw new OutOfMemoryError("in a process of its own");
    }
    return new IllegalStateException("its process ended with status " + status);
  }

  private Worker worker() {
    Worker worker = idle.poll();
    while (worker != null && !worker.process().isAlive()) {
      worker = idle.poll();
    }
    return worker == null ? start() : worker;
  }

  private Worker start() {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      Worker worker =
          new Worker(
              process,
              new BufferedReader(
                  new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
      all.add(worker);
      return worker;
    } catch (IOException e) {
      // Not the report's fault, as an IOException would be taken for.
      throw new IllegalStateException("cannot start a process", e);
    }
  }

  @Override
  public void close() {
    all.forEach(worker -> worker.process().destroyForcibly());
  }
}
