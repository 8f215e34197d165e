package org.councilreport.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.Renderer;
import org.councilreport.cli.WorkerAnswer.Kind;
import org.councilreport.cli.WorkerWire.Question;
import org.councilreport.writer.PdfStandard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes reports for a batch with {@code --isolate}, one for each line of standard input. */
@Command(name = "worker", hidden = true, header = "Makes reports for a batch with --isolate.")
final class WorkerCommand implements Callable<Integer> {
  private final CouncilReport run;

  @Option(names = "--size-limit", description = "The most that one document may hold, in bytes.")
  private long sizeLimit = Long.MAX_VALUE;

  @Option(
      names = "--pdf-standard",
      paramLabel = "NAME",
      description =
          "What PDFs keep: a-2a, PDF/UA-1 with PDF/A-2a; a-3a, PDF/UA-1 with PDF/A-3a; a-4 or a-4f,"
              + " PDF/UA-2 with PDF/A-4 or PDF/A-4f. Files of a-3a and a-4f carry the whole report"
              + " in YAML, comments included. Default: a-2a.")
  private PdfStandard standard = PdfStandard.A_2A;

  @Mixin private final GeneratorOptions options = new GeneratorOptions();

  WorkerCommand(CouncilReport run) {
    this.run = run;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Renderer renderer = Renderer.of(options.generator(standard), sizeLimit);
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(run.shell().in(), StandardCharsets.UTF_8));
    // The input ends when the batch does, however that ends.
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      run.text().println(WorkerWire.line(answer(renderer, line)));
      run.text().flush();
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
