package org.councilreport.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.councilreport.ReportGenerator;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.BatchRunner;
import org.councilreport.batch.Cancellation;
import org.councilreport.batch.Renderer.Rendered;
import org.councilreport.cli.Reports;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.batch.RunResults.Tool;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Disk;
import org.councilreport.cli.input.GeneratorOptions;
import org.councilreport.cli.input.Generators;
import org.councilreport.reader.ReportReader;
import org.councilreport.source.SourceFile;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails at any one of the things asked of it, once or for good. */
class BatchFaultTest {
  private static final Set<OutputFormat> FORMATS = EnumSet.of(OutputFormat.PDF, OutputFormat.DOCX);

  private final ReportGenerator generator = ReportGenerator.create();

  @TempDir Path folder;
  private Path reports;
  private Path out;

  private Generators generators;

  @BeforeEach
  void publishTheOldDocuments() throws Exception {
    generators = Generators.of(new GeneratorOptions());
    reports = folder.resolve("reports");
    out = folder.resolve("out");
    reset();
  }

  /** The reports a and b are published; then both are changed, and c is new. */
  private void reset() throws Exception {
    delete(out);
    delete(reports);
    Files.createDirectories(out);
    write("a", "old");
    write("b", "old");
    run(Disk.REAL);
    write("a", "new");
    write("b", "new");
    write("c", "new");
  }

  @Test
  void whicheverOperationFailsDocumentsStayWholeAndTogetherAndTheResultsSayWhatHappened()
      throws Exception {
    int n = 0;
    FaultyDisk disk;
    do {
      n++;
      disk = new FaultyDisk(n, false);
      reset();
      Batch.Result result = run(disk);
      for (String id : List.of("a", "b", "c")) {
        Entry entry = entry(id);
        boolean written = entry.status() == Status.WRITTEN;
        String version = written ? "new" : id.equals("c") ? "" : "old";
        assertThat(versions(id)).as("operation %d", n).containsExactly(version, version);
        if (!written) {
          assertThat(entry.failure()).as("operation %d", n).isPresent();
          assertThat(result.status()).isIn(ExitStatus.IO_ERROR, ExitStatus.CANNOT_CREATE);
        }
      }
      assertNextRunCompletes();
    } while (disk.hasFailed());
    assertThat(n).isGreaterThan(30);
  }

  @Test
  void aDiskThatFailsForGoodLeavesEveryDocumentWhole() throws Exception {
    int n = 0;
    FaultyDisk disk;
    do {
      n++;
      disk = new FaultyDisk(n, true);
      reset();
      List<Refusal> told = new ArrayList<>();
      Batch.Result result = run(disk, told);
      for (String id : List.of("a", "b")) {
        assertThat(versions(id)).as("operation %d", n).isSubsetOf("old", "new");
      }
      assertThat(versions("c")).as("operation %d", n).isSubsetOf("", "new");
      boolean recorded = Files.readString(out.resolve(RunResults.FILE)).contains("c.yaml");
      if (!recorded) {
        assertThat(told).as("operation %d", n).isNotEmpty();
        assertThat(result.status()).isNotEqualTo(ExitStatus.OK);
      }
      assertNextRunCompletes();
    } while (disk.hasFailed());
  }

  @Test
  void aDiskThatDocumentsFillHasRoomForTheResults() throws Exception {
    delete(out);
    Files.createDirectories(out);
    for (int i = 0; i < 40; i++) {
      write("d" + i, "new " + "x ".repeat(4000));
    }

    Batch.Result result = run(new SmallDisk(out, 400_000));

    assertThat(result.status()).isEqualTo(ExitStatus.IO_ERROR);
    RunResults results = RunResultsFile.read(out.resolve(RunResults.FILE)).orElseThrow();
    assertThat(results.totals().written()).isPositive();
    assertThat(results.totals().failed()).isPositive();
    assertThat(results.totals().written() + results.totals().failed()).isEqualTo(43);
    assertThat(out.resolve("index.html")).exists();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
  }

  private void assertNextRunCompletes() throws Exception {
    Batch.Result next = run(Disk.REAL);
    assertThat(next.status()).isEqualTo(ExitStatus.OK);
    for (String id : List.of("a", "b", "c")) {
      assertThat(versions(id)).containsExactly("new", "new");
    }
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "a.pdf",
              "a.docx",
              "b.pdf",
              "b.docx",
              "c.pdf",
              "c.docx",
              "index.html",
              "run-results.json");
    }
  }

  private Batch.Result run(Disk disk) throws Exception {
    return run(disk, new ArrayList<>());
  }

  private Batch.Result run(Disk disk, List<Refusal> told) throws Exception {
    OutputFolder output = OutputFolder.open(out, disk, Optional.empty());
    Recipe recipe = new Recipe(new Tool("council-report", "1", "17"), Map.of());
    List<Planned> plan =
        new BatchPlan(
                new ReportReader(),
                OutputNames.of("{id}"),
                new Freshness(generators, recipe, out),
                false)
            .of(sources(), output.records());
    Batch.Settings settings =
        new Batch.Settings(
            BatchRunner.builder(this::render).build(),
            FORMATS,
            recipe,
            Optional.empty(),
            false,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    Batch.Listener listener =
        new Batch.Listener((planned, entry, outcome) -> {}, told::add, removed -> {});
    return new Batch(output, settings, listener).run(plan, new Cancellation());
  }

  private Map<Path, Path> sources() throws Refusal {
    return BatchSources.named(List.of(reports.toString()));
  }

  /** A document that says which version of its report it was made from. */
  private Rendered render(BatchJob job) throws IOException {
    byte[] yaml = Files.readAllBytes(job.source());
    String id = job.source().getFileName().toString().replace(".yaml", "");
    String version = new String(yaml, UTF_8).contains("content: new") ? "new" : "old";
    List<SourceFile> sources = new ArrayList<>(generator.templateSources("cabinet-member-update"));
    sources.add(SourceFile.of(SourceFile.Kind.REPORT, job.source().toString(), yaml));
    Map<OutputFormat, byte[]> documents = new EnumMap<>(OutputFormat.class);
    byte[] document = id.startsWith("d") ? yaml : version.getBytes(UTF_8);
    FORMATS.forEach(format -> documents.put(format, document));
    return new Rendered(List.of(), sources, id, documents);
  }

  private List<String> versions(String id) throws IOException {
    List<String> versions = new ArrayList<>();
    for (OutputFormat format : FORMATS) {
      Path file = out.resolve(id + "." + format.extension());
      versions.add(Files.exists(file) ? Files.readString(file) : "");
    }
    return versions;
  }

  private Entry entry(String id) throws Refusal {
    return RunResultsFile.read(out.resolve(RunResults.FILE)).orElseThrow().reports().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void write(String id, String content) throws IOException {
    Files.createDirectories(reports);
    Files.writeString(reports.resolve(id + ".yaml"), Reports.text(id, content));
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
