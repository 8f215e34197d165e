package org.councilreport.cli.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.PatientRename.Pause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that someone looks at on Windows while they are published. */
class PatientRenameTest {
  @TempDir Path folder;
  private Path pdf;
  private Path docx;

  /** How long was waited between tries, in milliseconds. */
  private final List<Long> pauses = new ArrayList<>();

  private int tries;

  @BeforeEach
  void publishTheOldDocuments() throws IOException {
    pdf = Files.writeString(folder.resolve("x.pdf"), "old");
    docx = Files.writeString(folder.resolve("x.docx"), "old");
  }

  /** A disk where the DOCX is held open for some tries. */
  private Disk heldOpen(int failures, Pause pause) {
    return new Disk.Real(
        new PatientRename(
            (from, to) -> {
              if (to.equals(docx) && tries++ < failures) {
                throw new AccessDeniedException(to.toString());
              }
              Disk.REAL.move(from, to);
            },
            pause));
  }

  private void publish(Disk disk) throws Refusal {
    Map<Path, Content> files = new LinkedHashMap<>();
    Content content = Content.of("new".getBytes(UTF_8));
    files.put(pdf, content);
    files.put(docx, content);
    Publication.publish(files, disk, "");
  }

  private void assertOnlyDocumentsStandThere(String version) throws IOException {
    assertThat(pdf).hasContent(version);
    assertThat(docx).hasContent(version);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(pdf, docx);
    }
  }

  @Test
  void aFileThatIsHeldOpenForAMomentIsReplacedThenAndStaysWholeUntilThen() throws Exception {
    publish(
        heldOpen(
            2,
            millis -> {
              pauses.add(millis);
              assertThat(docx).hasContent("old");
            }));

    assertThat(pauses).containsExactly(40L, 80L);
    assertOnlyDocumentsStandThere("new");
  }

  @Test
  void aFileThatIsHeldOpenForGoodIsAnErrorAndBothDocumentsStayOld() throws Exception {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> publish(heldOpen(Integer.MAX_VALUE, pauses::add)))
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.IO_ERROR))
        .withMessageContaining("cannot replace " + docx);

    assertThat(pauses).containsExactly(40L, 80L, 160L, 320L);
    assertOnlyDocumentsStandThere("old");
  }

  @Test
  void aThreadThatIsToEndTriesNoLonger() throws Exception {
    Pause interrupted =
        millis -> {
          throw new InterruptedException();
        };

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> publish(heldOpen(1, interrupted)));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(tries).isEqualTo(1);
    assertOnlyDocumentsStandThere("old");
  }

  @Test
  void aMissingFileIsNotWaitedFor() {
    Path missing = folder.resolve("missing");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> heldOpen(0, pauses::add).move(missing, pdf));

    assertThat(pauses).isEmpty();
  }
}
