package org.councilreport.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.councilreport.ReportGenerator;
import org.councilreport.batch.Outcome.Failed;
import org.councilreport.batch.Outcome.Invalid;
import org.councilreport.batch.Outcome.Skipped;
import org.councilreport.batch.Outcome.Written;
import org.councilreport.batch.Renderer.Rendered;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.source.SourceFile;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRunnerTest {
  private static final Duration AGES = Duration.ofHours(1);
  private static final Duration SOON = Duration.ofMillis(1);

  private final Map<String, Map<OutputFormat, byte[]>> published = new ConcurrentHashMap<>();
  private final Publisher shelf = (job, id, documents) -> published.put(id, documents);

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void outcomesComeInTheOrderOfTheJobsWhateverFinishesFirst(int atATime) {
    List<BatchJob> jobs = jobs(50);

    BatchReport report =
        BatchRunner.builder(BatchRunnerTest::quick).jobs(atATime).build().run(jobs, shelf);

    assertThat(report.outcomes()).extracting(Outcome::job).isEqualTo(jobs);
    assertThat(report.isComplete()).isTrue();
    assertThat(published).hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void eachKindOfFailureCostsOneReport(int atATime) {
    Renderer poisoned =
        job -> {
          switch (name(job)) {
            case "1" -> throw new StackOverflowError();
            case "2" -> throw new OutOfMemoryError();
            case "3" -> throw new IllegalStateException("a defect");
            case "4" -> throw new NoSuchFileException("4");
            case "5" -> throw new NoClassDefFoundError("missing");
            case "6" -> {
              return new Rendered(
                  List.of(Diagnostic.error(Code.DATE, "no date").build()), List.of(), "", Map.of());
            }
            default -> {
              return quick(job);
            }
          }
        };
    Publisher full =
        (job, id, documents) -> {
          if (id.equals("7")) {
            throw new IOException("no space left");
          }
          shelf.publish(job, id, documents);
        };

    BatchReport report = BatchRunner.builder(poisoned).jobs(atATime).build().run(jobs(10), full);

    assertThat(report.outcomes())
        .extracting(BatchRunnerTest::said)
        .containsExactly(
            "written",
            "MEMORY",
            "MEMORY",
            "DEFECT",
            "UNREADABLE",
            "DEFECT",
            "invalid",
            "PUBLICATION",
            "written",
            "written");
    assertThat(published).containsOnlyKeys("0", "8", "9");
  }

  @Test
  void aReportWhoseTimeIsSpentFailsAndIsNotPublishedWhenItFinishesAfterAll() throws Exception {
    CountDownLatch givenUp = new CountDownLatch(1);
    CountDownLatch late = new CountDownLatch(1);
    Renderer slow =
        job -> {
          if (!name(job).equals("1")) {
            return quick(job);
          }
          // Heeds no interrupt, as a loop of sums would not.
          awaitWhateverHappens(givenUp);
          late.countDown();
          return quick(job);
        };

    BatchReport report =
        BatchRunner.builder(slow).time(Duration.ofMillis(50)).build().run(jobs(3), shelf);
    givenUp.countDown();
    late.await();

    assertThat(report.outcomes())
        .extracting(BatchRunnerTest::said)
        .containsExactly("written", "TIME", "written");
    assertThat(published).containsOnlyKeys("0", "2");
  }

  @Test
  void theFirstFailureEndsABatchThatFailsFast() {
    Renderer poisoned =
        job -> {
          if (name(job).equals("2")) {
            throw new IllegalStateException();
          }
          return quick(job);
        };

    BatchReport report = BatchRunner.builder(poisoned).failFast(true).build().run(jobs(5), shelf);

    assertThat(report.outcomes())
        .extracting(BatchRunnerTest::said)
        .containsExactly("written", "written", "DEFECT", "skipped", "skipped");
    assertThat(report.count(Skipped.class)).isEqualTo(2);
  }

  @Test
  void aCancelledBatchBeginsNothingMoreAndGivesUpWhatDoesNotFinish() {
    Cancellation cancellation = new Cancellation();
    CountDownLatch never = new CountDownLatch(1);
    Renderer endless =
        job -> {
          if (name(job).equals("1")) {
            cancellation.cancel();
            never.await();
          }
          return quick(job);
        };
    List<Outcome> heard = new ArrayList<>();

    BatchRunner.builder(endless)
        .time(AGES)
        .grace(SOON)
        .build()
        .run(jobs(4), shelf, heard::add, cancellation);

    assertThat(heard)
        .extracting(BatchRunnerTest::said)
        .containsExactlyInAnyOrder("written", "skipped", "skipped", "skipped");
  }

  @Test
  void anInterruptOfTheCallerCancelsTheBatchAndIsPassedOn() {
    Thread caller = Thread.currentThread();
    CountDownLatch never = new CountDownLatch(1);
    Renderer endless =
        job -> {
          caller.interrupt();
          never.await();
          return quick(job);
        };

    BatchReport report =
        BatchRunner.builder(endless).time(AGES).grace(SOON).build().run(jobs(2), shelf);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.count(Skipped.class)).isEqualTo(2);
  }

  @Test
  void aReportThatRunsOutOfMemoryBesideOthersIsTriedAgainAlone() {
    Set<String> tried = Collections.newSetFromMap(new ConcurrentHashMap<>());
    Renderer crowded =
        job -> {
          if (name(job).equals("1") && tried.add("1")) {
            throw new OutOfMemoryError();
          }
          return quick(job);
        };
    List<Outcome> heard = Collections.synchronizedList(new ArrayList<>());

    BatchRunner.builder(crowded)
        .jobs(2)
        .build()
        .run(jobs(3), shelf, heard::add, new Cancellation());

    assertThat(heard).hasSize(3).allMatch(Outcome::isWritten);
  }

  @Test
  void aBatchOfNothingIsDoneAtOnce() {
    assertThat(BatchRunner.builder(BatchRunnerTest::quick).build().run(List.of(), shelf).outcomes())
        .isEmpty();
  }

  @Test
  void aGeneratorMakesTheSameBytesInABatchAsAlone(@TempDir Path folder) throws IOException {
    Path report = report(folder);
    BatchJob job = new BatchJob(report, Set.of(OutputFormat.DOCX));
    ReportGenerator generator = ReportGenerator.create();

    Outcome outcome =
        BatchRunner.builder(generator).build().run(List.of(job), shelf).outcomes().get(0);

    assertThat(outcome).isInstanceOf(Written.class);
    var alone = new ByteArrayOutputStream();
    generator.write(generator.read(report).value(), OutputFormat.DOCX, alone);
    assertThat(published.get("gas").get(OutputFormat.DOCX)).isEqualTo(alone.toByteArray());
    assertThat(((Written) outcome).sources())
        .extracting(SourceFile::name)
        .contains(
            report.toString(),
            "cabinet-member-update/report.ftlx",
            "cabinet-member-update/theme.yaml",
            "common/content.ftlx");
  }

  @Test
  void aDocumentLargerThanItsBudgetIsAnErrorOfItsReport(@TempDir Path folder) throws IOException {
    BatchJob job = new BatchJob(report(folder), Set.of(OutputFormat.PDF));

    Outcome outcome =
        BatchRunner.builder(Renderer.of(ReportGenerator.create(), 1000))
            .build()
            .run(List.of(job), shelf)
            .outcomes()
            .get(0);

    assertThat(outcome).isInstanceOf(Invalid.class);
    assertThat(((Invalid) outcome).diagnostics())
        .extracting(Diagnostic::toString)
        .contains("error[limit]: the pdf is larger than 1000 bytes");
    assertThat(published).isEmpty();
  }

  @Test
  void theSourcesOfAReportAreItsOwnItsCouncilsAndItsPicturesFiles(@TempDir Path folder)
      throws IOException {
    Path report = report(folder);
    Files.writeString(folder.resolve("council.yaml"), "name: Sandford Council\n");
    Path picture = Files.createDirectory(folder.resolve("images")).resolve("park.png");
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Files.writeString(
        report,
        Files.readString(report)
            .replace("All gas checks are in date.", "'![The park](images/park.png)'"));

    List<SourceFile> sources = ReportGenerator.create().prepare(report).sources();

    assertThat(byName(sources))
        .containsEntry("images/park.png", SourceFile.sha256(Files.readAllBytes(picture)))
        .containsEntry(report.toString(), SourceFile.sha256(Files.readAllBytes(report)))
        .containsEntry(
            folder.resolve("council.yaml").toString(),
            SourceFile.sha256("name: Sandford Council\n".getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, String> byName(List<SourceFile> sources) {
    Map<String, String> digests = new TreeMap<>();
    sources.forEach(source -> digests.put(source.name(), source.sha256()));
    return digests;
  }

  private static Path report(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("gas.yaml"),
        """
        type: cabinet-member-update
        title: Gas
        council: {name: Sandford Council}
        meeting: {body: Cabinet, date: 2026-07-14}
        member: {portfolio: Housing}
        period: {from: 2026-06-01, to: 2026-06-30}
        updates: [{service: Repairs, content: All gas checks are in date.}]
        """);
  }

  private static void awaitWhateverHappens(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException e) {
        // That is the point.
      }
    }
  }

  private static Rendered quick(BatchJob job) {
    return new Rendered(List.of(), List.of(), name(job), Map.of(OutputFormat.PDF, new byte[] {1}));
  }

  private static List<BatchJob> jobs(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new BatchJob(Path.of(Integer.toString(i)), Set.of(OutputFormat.PDF)))
        .toList();
  }

  private static String name(BatchJob job) {
    return job.source().toString();
  }

  private static String said(Outcome outcome) {
    return outcome instanceof Failed failed
        ? failed.reason().name()
        : outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
