package org.councilreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.councilreport.cli.console.Shell;
import org.councilreport.cli.watch.Changes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a watch makes and says, with changes that a test makes between its rounds. */
class WatchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-14T12:30:05Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path reports;
  private Path out;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** An action that changes files. */
  private interface Edit {
    void make() throws IOException;
  }

  /** One edit at a time, and then the end. */
  private static final class Edits implements Changes {
    private final Deque<Edit> left;

    Edits(Edit... edits) {
      left = new ArrayDeque<>(List.of(edits));
    }

    @Override
    public void watch(Scope scope) {}

    @Override
    public boolean await() {
      if (left.isEmpty()) {
        return false;
      }
      try {
        left.remove().make();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return true;
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void makeFolders() throws IOException {
    reports = Files.createDirectories(folder.resolve("reports"));
    out = folder.resolve("out");
  }

  private int watch(Path what, Edit... edits) {
    return watch(List.of(), what, edits);
  }

  private int watch(List<String> options, Path what, Edit... edits) {
    List<String> arguments = new ArrayList<>(List.of("watch", what.toString()));
    arguments.addAll(List.of("-o", out + "/", "--format", "pdf"));
    arguments.addAll(options);
    return CouncilReport.run(
        arguments.toArray(String[]::new),
        new Shell(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(err, true, UTF_8),
            Map.of()),
        new WatchCommand.Events(CLOCK, () -> new Edits(edits)));
  }

  /** What was said, with the test's folder left out. */
  private String said() {
    return err.toString(UTF_8).replace(folder + "/", "");
  }

  @Test
  void aSaveMakesTheDocumentsAgain() throws IOException {
    Path report = Reports.write(reports, "gas");
    byte[][] first = new byte[1][];

    int code =
        watch(
            report,
            () -> {
              first[0] = Files.readAllBytes(out.resolve("gas.pdf"));
              Files.writeString(report, Reports.text("gas", "Two checks are overdue."));
            });

    assertThat(code).isZero();
    assertThat(said())
        .isEqualToIgnoringNewLines(
            """
            watching reports/gas.yaml; Ctrl+C ends it
            [12:30:05] made out/gas.pdf in 0 ms
            [12:30:05] made out/gas.pdf in 0 ms
            """);
    assertThat(Files.readAllBytes(out.resolve("gas.pdf"))).isNotEqualTo(first[0]);
  }

  @Test
  void aChangeThatTouchesNothingMakesNothing() throws IOException {
    Path report = Reports.write(reports, "gas");

    watch(
        report,
        () -> Files.writeString(reports.resolve("notes.txt"), "x"),
        () -> Files.writeString(report, Reports.text("gas", "All gas checks are in date.")));

    assertThat(said().split("made ", -1)).hasSize(2);
  }

  @Test
  void anErrorIsSaidOnceAndTheLastDocumentsStayUntilItIsMended() throws IOException {
    Path report = Reports.write(reports, "gas");
    String sound = Files.readString(report);
    byte[][] kept = new byte[1][];

    watch(
        report,
        () -> {
          kept[0] = Files.readAllBytes(out.resolve("gas.pdf"));
          Files.writeString(report, sound.replace("2026-06-30", "31/06/2026"));
        },
        () -> {
          assertThat(out.resolve("gas.pdf")).hasBinaryContent(kept[0]);
          Files.writeString(reports.resolve("notes.txt"), "x");
        },
        () -> Files.writeString(report, sound));

    assertThat(said().split("error\\[date]", -1)).hasSize(2);
    assertThat(said())
        .contains("reports/gas.yaml:7:32", "1 error in reports/gas.yaml; the last documents stay");
    assertThat(said()).endsWith("made out/gas.pdf in 0 ms" + System.lineSeparator());
  }

  @Test
  void aReportThatAnEditorTakesAwayForAMomentIsWaitedFor() throws IOException {
    Path report = Reports.write(reports, "gas");
    Path aside = folder.resolve("gas.yaml~");

    watch(
        report,
        () -> Files.move(report, aside),
        () -> Files.writeString(reports.resolve("notes.txt"), "x"),
        () -> {
          Files.writeString(aside, Reports.text("gas", "Two checks are overdue."));
          Files.move(aside, report, StandardCopyOption.ATOMIC_MOVE);
        });

    assertThat(said())
        .containsOnlyOnce("cannot read reports/gas.yaml: there is no such file or folder")
        .endsWith("made out/gas.pdf in 0 ms" + System.lineSeparator());
  }

  @Test
  void aCouncilFileThatAppearsAboveTheReportCounts() throws IOException {
    Path report = Reports.write(reports.resolve("2026-06"), "gas");
    Path council = reports.resolve("council.yaml");

    watch(
        report,
        () -> Files.writeString(council, "name: Sandford Council\n"),
        () -> Files.writeString(council, "name: Sandford Council\nlanguages: [cy]\n"),
        () -> Files.delete(council));

    assertThat(said().split("made ", -1)).hasSize(5);
  }

  @Test
  void aPictureThatWasMissingMakesTheReportSoundWhenItComes() throws IOException {
    Path picture = reports.resolve("images/park.png");
    Path source;
    try (var files = Files.walk(Run.REPOSITORY.resolve("samples"))) {
      source = files.filter(file -> file.toString().endsWith(".png")).findFirst().orElseThrow();
    }
    Path report =
        Files.writeString(
            reports.resolve("gas.yaml"), Reports.text("gas", "\"![A park](images/park.png)\""));

    watch(
        report,
        () -> {
          Files.createDirectories(picture.getParent());
          Files.copy(source, picture);
        },
        () -> Files.write(picture, new byte[] {1, 2, 3}),
        () -> Files.copy(source, picture, StandardCopyOption.REPLACE_EXISTING));

    assertThat(said().split("made ", -1)).hasSize(3);
    assertThat(said().split("1 error in ", -1)).hasSize(3);
  }

  @Test
  void aTemplateThatChangesMakesItsReportsAgain() throws IOException {
    Path report = Reports.write(reports, "gas");
    Path theme = folder.resolve("templates/cabinet-member-update/theme.yaml");
    Files.createDirectories(theme.getParent());
    String looks =
        Files.readString(Run.REPOSITORY.resolve("templates/cabinet-member-update/theme.yaml"));
    Files.writeString(theme, looks);

    watch(
        List.of("--template-dir", folder.resolve("templates").toString()),
        report,
        () -> Files.writeString(theme, looks + "# A remark.\n"));

    assertThat(said().split("made ", -1)).hasSize(3);
  }

  @Test
  void inAFolderOnlyTheReportThatChangedIsMadeAgainAndNewOnesAreTakenUp() throws IOException {
    Reports.write(reports, "gas");
    Path lifts = Reports.write(reports, "lifts");

    watch(
        reports,
        () -> Files.writeString(lifts, Reports.text("lifts", "Two are out of order.")),
        () -> Reports.write(reports.resolve("new"), "heating"),
        () -> Files.delete(lifts));

    assertThat(said().lines().skip(1).map(line -> line.replaceAll(" in \\d+ ms", "")))
        .containsExactly(
            "[12:30:05] made out/gas.pdf",
            "[12:30:05] made out/lifts.pdf",
            "[12:30:05] made out/lifts.pdf",
            "[12:30:05] made out/heating.pdf",
            "[12:30:05] reports/lifts.yaml is gone; its last documents stay");
    assertThat(out.resolve("lifts.pdf")).exists();
  }

  @Test
  void twoReportsDoNotWriteOverEachOther() throws IOException {
    Reports.write(reports, "gas");
    Files.writeString(reports.resolve("other.yaml"), Reports.text("gas", "Something else."));

    watch(reports);

    assertThat(said())
        .contains(
            "reports/other.yaml and reports/gas.yaml would both be written to out/gas.pdf",
            "help: give one of them another id");
  }

  @Test
  void whatCannotBeWatchedIsRefused() {
    assertThat(Run.of("watch", "-").code()).isEqualTo(64);
    assertThat(Run.of("watch", folder.resolve("none.yaml")).code()).isEqualTo(66);
    assertThat(Run.of("watch", reports, "-o", "a.pdf").code()).isEqualTo(64);
    assertThat(Run.of("watch", reports, "--serve=70000").code()).isEqualTo(64);
    assertThat(Run.of("watch", "--serve", "70000", reports).code()).isEqualTo(64);
  }

  @Test
  void aReportAfterServeIsNotTakenForAPort() throws IOException {
    Path none = folder.resolve("none.yaml");

    assertThat(Run.of("watch", "--serve", none).code()).isEqualTo(66);
    assertThat(watch(List.of("--serve=0"), Reports.write(reports, "gas"))).isZero();
    assertThat(said()).contains("showing it at http://127.0.0.1:").doesNotContain(":8420/");
  }
}
