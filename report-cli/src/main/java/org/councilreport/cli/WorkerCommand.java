package org.councilreport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.Renderer;
import org.councilreport.cli.batch.WorkerAnswer;
import org.councilreport.cli.batch.WorkerAnswer.Kind;
import org.councilreport.cli.batch.WorkerWire;
import org.councilreport.cli.batch.WorkerWire.Question;
import org.councilreport.cli.console.Console;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.Generators;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes reports for a batch with {@code --isolate}, one for each line of standard input. */
@Command(name = "worker", hidden = true, header = "Makes reports for a batch with --isolate.")
final class WorkerCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--size-limit", description = "The most that one document may hold, in bytes.")
  private long sizeLimit = Long.MAX_VALUE;

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  WorkerCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Renderer renderer = Generators.of(options).renderer(sizeLimit);
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(console.shell().in(), StandardCharsets.UTF_8));
    // The input ends when the batch does, however that ends.
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      console.text().println(WorkerWire.line(answer(renderer, line)));
      console.text().flush();
    }
    return ExitStatus.OK.code();
  }

  private static WorkerAnswer answer(Renderer renderer, String line) throws IOException {
    Question question = WorkerWire.read(line, Question.class);
    try {
      Path source = Path.of(question.source());
      return WorkerAnswer.of(
          renderer.render(new BatchJob(source, question.name(), question.formats())));
    } catch (IOException e) {
      return WorkerAnswer.of(Kind.UNREADABLE, Refusal.reason(e));
    } catch (StackOverflowError e) {
      return WorkerAnswer.of(Kind.STACK, e.toString());
    } catch (RuntimeException | InterruptedException e) {
      return WorkerAnswer.of(Kind.DEFECT, e.toString());
    }
  }
}
