package org.councilreport.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Puts finished files in their places so that each is whole: the old one or the new one, never a
 * mixture, also when the disk fills up or the machine stops. Files published together are all
 * written before the first is put in its place.
 */
final class Publication {
  /** The longest name that common file systems hold, in bytes. */
  private static final int LONGEST_NAME = 255;

  private final Map<Path, Path> temporaryByTarget = new LinkedHashMap<>();

  private Publication() {}

  /**
   * Publishes files together.
   *
   * @param contents the bytes of each file
   * @throws Refusal when one cannot be created, with {@link ExitStatus#CANNOT_CREATE}, or written,
   *     with {@link ExitStatus#IO_ERROR}; nothing is left behind
   */
  static void publish(Map<Path, byte[]> contents) throws Refusal {
    Publication publication = new Publication();
    try {
      for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
        publication.stage(followed(file.getKey()), file.getValue());
      }
      for (Path target : publication.temporaryByTarget.keySet()) {
        publication.move(target);
      }
    } finally {
      publication.clear();
    }
  }

  /** The file at the end of a link, which stays a link. */
  private static Path followed(Path target) throws Refusal {
    try {
      return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
    } catch (IOException e) {
      throw new Refusal(ExitStatus.CANNOT_CREATE, "cannot create " + target, e);
    }
  }

  private void stage(Path target, byte[] bytes) throws Refusal {
    try (FileChannel channel = create(target)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      keepMode(target);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.IO_ERROR, "cannot write " + target, e);
    }
  }

  /** Who may read the old file may read the new one. */
  private void keepMode(Path target) throws IOException {
    if (Files.exists(target)
        && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          temporaryByTarget.get(target), Files.getPosixFilePermissions(target));
    }
  }

  // Not Files.createTempFile, whose files only their owner may read: the mode is to be the umask's.
  private FileChannel create(Path target) throws Refusal {
    Path folder = folder(target);
    if (Files.isDirectory(target)) {
      throw new Refusal(
          ExitStatus.CANNOT_CREATE, "cannot create " + target + ": a folder has that name", "");
    }
    if (String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8).length
        > LONGEST_NAME) {
      throw new Refusal(
          ExitStatus.CANNOT_CREATE, "cannot create " + target + ": its name is too long", "");
    }
    try {
      // createDirectories refuses a link to a folder that exists (JDK-8294193).
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      Path temporary = folder.resolve(".council-report-" + UUID.randomUUID() + ".tmp");
      temporaryByTarget.put(target, temporary);
      return FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.CANNOT_CREATE, "cannot create " + target, e);
    }
  }

  private void move(Path target) throws Refusal {
    try {
      Files.move(temporaryByTarget.get(target), target, StandardCopyOption.ATOMIC_MOVE);
      force(folder(target));
    } catch (IOException e) {
      throw new Refusal(ExitStatus.IO_ERROR, "cannot replace " + target, e);
    }
  }

  // A rename is on the disk only when its folder is. Windows opens no folders, and needs no such
  // call.
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private void clear() {
    for (Path temporary : temporaryByTarget.values()) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // The refusal that led here says what is wrong with this folder.
      }
    }
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target : parent;
  }
}
