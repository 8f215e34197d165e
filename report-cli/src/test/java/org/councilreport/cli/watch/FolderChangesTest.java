package org.councilreport.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.councilreport.cli.files.Publication;
import org.councilreport.cli.watch.Changes.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the file system tells of; each wait ends when it does, or fails the test. */
@Timeout(60)
class FolderChangesTest {
  @TempDir Path folder;
  private Path reports;
  private FolderChanges changes;

  @BeforeEach
  void watch() throws IOException {
    folder = folder.toRealPath();
    reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("gas.yaml"), "");
    changes = FolderChanges.open();
    changes.watch(new Scope(Set.of(reports), Set.of(folder)));
  }

  @AfterEach
  void close() {
    changes.close();
  }

  @Test
  void aFileThatIsReplacedHasChanged() throws IOException {
    for (int save = 0; save < 2; save++) {
      Path written = Files.writeString(folder.resolve("beside"), "title: Gas " + save);
      Files.move(written, reports.resolve("gas.yaml"), StandardCopyOption.ATOMIC_MOVE);

      assertThat(changes.await()).isTrue();
    }
  }

  @Test
  void aFileInAFolderThatIsNewHasChanged() throws IOException {
    Path images = Files.createDirectory(reports.resolve("images"));
    assertThat(changes.await()).isTrue();
    changes.watch(new Scope(Set.of(reports), Set.of(folder)));

    Files.writeString(images.resolve("park.png"), "x");

    assertThat(changes.await()).isTrue();
  }

  @Test
  void aCouncilFileAboveHasChanged() throws IOException {
    Files.writeString(folder.resolve("council.yaml"), "name: Sandford Council\n");

    assertThat(changes.await()).isTrue();
  }

  @Test
  void theFolderItselfMayGoAndComeBack() throws IOException {
    Files.delete(reports.resolve("gas.yaml"));
    Files.delete(reports);
    assertThat(changes.await()).isTrue();
    changes.watch(new Scope(Set.of(reports), Set.of(folder)));

    Files.createDirectory(reports);

    assertThat(changes.await()).isTrue();
  }

  @Test
  void whatCannotMatterWakesNobodyAndTheEndEndsTheWait() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "x");
    Files.writeString(reports.resolve(Publication.PREFIX + "x" + Publication.SUFFIX), "x");
    CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(changes::await);

    changes.close();

    assertThat(answer.get(30, TimeUnit.SECONDS)).isFalse();
  }
}
