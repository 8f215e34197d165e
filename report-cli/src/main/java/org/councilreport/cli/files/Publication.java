package org.councilreport.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;

/**
 * Puts finished files in their places so that each is whole: the old one or the new one, never a
 * mixture, also when the disk fills up or the machine stops. Files published together are all
 * written before the first is put in its place, and when one cannot be, the old ones come back.
 */
public final class Publication {
  /** How the names of files begin that are not finished. */
  public static final String PREFIX = ".council-report-";

  /** How they end. */
  public static final String SUFFIX = ".tmp";

  /** The longest name that common file systems hold, in bytes. */
  private static final int LONGEST_NAME = 255;

  private final Disk disk;
  private final String owner;
  private final Map<Path, Path> temporaryByTarget = new LinkedHashMap<>();
  private final Map<Path, Path> backupByTarget = new LinkedHashMap<>();
  private final List<Path> moved = new ArrayList<>();

  private Publication(Disk disk, String owner) {
    this.disk = disk;
    this.owner = owner;
  }

  /**
   * Publishes files together.
   *
   * @param contents the bytes of each file
   * @throws Refusal when one cannot be created, with {@link ExitStatus#CANNOT_CREATE}, or written,
   *     with {@link ExitStatus#IO_ERROR}; nothing is left behind
   */
  public static void publish(Map<Path, byte[]> contents) throws Refusal {
    Map<Path, Content> files = new LinkedHashMap<>();
    contents.forEach((file, bytes) -> files.put(file, Content.of(bytes)));
    publish(files, Disk.REAL, "");
  }

  /**
   * Publishes files together.
   *
   * @param contents what each file is to hold
   * @param disk where they go
   * @param owner stands in the names of files that are not finished, so that they can be told from
   *     those of another run; may be empty
   * @throws Refusal as above
   */
  public static void publish(Map<Path, Content> contents, Disk disk, String owner) throws Refusal {
    Publication publication = new Publication(disk, owner);
    try {
      for (Map.Entry<Path, Content> file : contents.entrySet()) {
        publication.stage(followed(file.getKey()), file.getValue());
      }
      publication.moveAll();
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

  private void stage(Path target, Content content) throws Refusal {
    Path temporary = create(target);
    try {
      disk.write(temporary, content);
      keepMode(target, temporary);
      if (Files.exists(target)) {
        Path backup = unfinished(folder(target));
        backupByTarget.put(target, backup);
        disk.keep(target, backup);
      }
    } catch (IOException e) {
      throw new Refusal(ExitStatus.IO_ERROR, "cannot write " + target, e);
    }
  }

  /** Who may read the old file may read the new one. */
  private static void keepMode(Path target, Path temporary) throws IOException {
    if (Files.exists(target)
        && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
    }
  }

  private Path create(Path target) throws Refusal {
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
      disk.createFolders(folder);
      Path temporary = unfinished(folder);
      temporaryByTarget.put(target, temporary);
      disk.create(temporary);
      return temporary;
    } catch (IOException e) {
      ExitStatus status = Refusal.isFull(e) ? ExitStatus.IO_ERROR : ExitStatus.CANNOT_CREATE;
      throw new Refusal(status, "cannot create " + target, e);
    }
  }

  private Path unfinished(Path folder) {
    return folder.resolve(PREFIX + owner + UUID.randomUUID() + SUFFIX);
  }

  private void moveAll() throws Refusal {
    Path last = Path.of("");
    try {
      Set<Path> folders = new LinkedHashSet<>();
      for (Map.Entry<Path, Path> file : temporaryByTarget.entrySet()) {
        last = file.getKey();
        disk.move(file.getValue(), last);
        moved.add(last);
        folders.add(folder(last));
      }
      for (Path folder : folders) {
        disk.force(folder);
      }
    } catch (IOException e) {
      String lost = moveBack() ? "" : "; run the same again to replace what is half done";
      throw new Refusal(ExitStatus.IO_ERROR, "cannot replace " + last + lost, e);
    }
  }

  /** Puts the old files back; false when one cannot be. */
  private boolean moveBack() {
    boolean back = true;
    for (Path target : moved) {
      try {
        Path backup = backupByTarget.get(target);
        if (backup == null) {
          disk.delete(target);
        } else {
          disk.move(backup, target);
        }
      } catch (IOException e) {
        back = false;
      }
    }
    return back;
  }

  private void clear() {
    List<Path> left = new ArrayList<>(temporaryByTarget.values());
    left.addAll(backupByTarget.values());
    for (Path file : left) {
      try {
        disk.delete(file);
      } catch (IOException e) {
        // The refusal that led here says what is wrong with this folder; a later batch removes it.
      }
    }
  }

  private static Path folder(Path target) {
    Path parent = target.toAbsolutePath().getParent();
    return parent == null ? target : parent;
  }
}
