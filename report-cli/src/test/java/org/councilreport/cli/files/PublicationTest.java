package org.councilreport.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final byte[] OLD = {1};
  private static final byte[] NEW = {2, 2};

  @TempDir Path folder;

  @Test
  void filesReplaceOlderOnesAndNothingElseIsLeft() throws Exception {
    Path pdf = Files.write(folder.resolve("x.pdf"), OLD);
    Path docx = folder.resolve("x.docx");

    Publication.publish(both(pdf, docx));

    assertThat(pdf).hasBinaryContent(NEW);
    assertThat(docx).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("x.docx", "x.pdf");
  }

  @Test
  void missingFoldersAreMade() throws Exception {
    Path pdf = folder.resolve("a/b/x.pdf");

    Publication.publish(Map.of(pdf, NEW));

    assertThat(pdf).hasBinaryContent(NEW);
  }

  @Test
  void aLinkToAFolderServesAsFolder() throws Exception {
    Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    Publication.publish(Map.of(link.resolve("x.pdf"), NEW));

    assertThat(folder.resolve("real/x.pdf")).hasBinaryContent(NEW);
  }

  @Test
  void aLinkToAFileStaysALink() throws Exception {
    Path real = Files.write(folder.resolve("real.pdf"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("x.pdf"), real);

    Publication.publish(Map.of(link, NEW));

    assertThat(link).isSymbolicLink();
    assertThat(real).hasBinaryContent(NEW);
  }

  @Test
  void theNewFileIsAsReadableAsTheOld() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path pdf = Files.write(folder.resolve("x.pdf"), OLD);
    Files.setPosixFilePermissions(pdf, PosixFilePermissions.fromString("rw-rw-rw-"));

    Publication.publish(Map.of(pdf, NEW));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pdf)))
        .isEqualTo("rw-rw-rw-");
  }

  @Test
  void aNameThatIsTooLongCannotBeCreated() {
    Path pdf = folder.resolve("x".repeat(300) + ".pdf");

    assertRefused(ExitStatus.CANNOT_CREATE, () -> Publication.publish(Map.of(pdf, NEW)));
  }

  @Test
  void aFileIsAsReadableAsAnyOtherNewFile() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path other = Files.write(folder.resolve("other"), OLD);
    Path pdf = folder.resolve("x.pdf");

    Publication.publish(Map.of(pdf, NEW));

    assertThat(Files.getPosixFilePermissions(pdf)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void whenOneCannotBeCreatedNoneIsReplaced() throws Exception {
    Path pdf = Files.write(folder.resolve("x.pdf"), OLD);
    Path docx = Files.createDirectory(folder.resolve("x.docx"));

    assertRefused(ExitStatus.CANNOT_CREATE, () -> Publication.publish(both(pdf, docx)));

    assertThat(pdf).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("x.docx", "x.pdf");
  }

  @Test
  void aFolderThatIsReadOnlyIsRefused() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path readOnly = Files.createDirectory(folder.resolve("read-only"));
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));
    // For root every folder is writable but those of the kernel.
    Path target =
        Files.isWritable(readOnly) ? Path.of("/proc/self/x.pdf") : readOnly.resolve("x.pdf");

    assertRefused(ExitStatus.CANNOT_CREATE, () -> Publication.publish(Map.of(target, NEW)));
  }

  private static void assertRefused(ExitStatus status, ThrowingCallable action) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(action)
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(status));
  }

  private static Map<Path, byte[]> both(Path first, Path second) {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    files.put(first, NEW);
    files.put(second, NEW);
    return files;
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
