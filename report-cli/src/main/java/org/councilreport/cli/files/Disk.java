package org.councilreport.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things that publication asks of a file system, each of which can fail. */
public interface Disk {
  /** The file system of the machine. */
  Disk REAL =
      new Real(
          new PatientRename(
              (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE), Thread::sleep));

  /** Makes a folder with those above it, unless it is there. */
  void createFolders(Path folder) throws IOException;

  /** Makes an empty file that was not there, with the mode that the umask leaves. */
  void create(Path file) throws IOException;

  /** Fills a file, and returns when its bytes are on the disk. */
  void write(Path file, Content content) throws IOException;

  /** Gives a file a second name, or makes a copy where the file system has no such thing. */
  void keep(Path file, Path second) throws IOException;

  /** Gives a file another's name and, if there is one, its place, at once. */
  void move(Path from, Path to) throws IOException;

  /** Returns when a folder's names are on the disk. */
  void force(Path folder) throws IOException;

  /** Removes a file, if it is there. */
  void delete(Path file) throws IOException;

  /** What the machine's file system does. */
  final class Real implements Disk {
    private final PatientRename rename;

    /** A file system that renames in this way. */
    Real(PatientRename rename) {
      this.rename = rename;
    }

    @Override
    public void createFolders(Path folder) throws IOException {
      // createDirectories refuses a link to a folder that exists (JDK-8294193).
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    }

    // Not Files.createTempFile, whose files only their owner may read.
    @Override
    public void create(Path file) throws IOException {
      FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW).close();
    }

    @Override
    public void write(Path file, Content content) throws IOException {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
    }

    @Override
    public void keep(Path file, Path second) throws IOException {
      try {
        Files.createLink(second, file);
      } catch (IOException | UnsupportedOperationException e) {
        Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      rename.move(from, to);
    }

    // A rename is on the disk only when its folder is. Windows opens no folders, and needs no such
    // call.
    @Override
    public void force(Path folder) throws IOException {
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
          channel.force(true);
        }
      }
    }

    @Override
    public void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }
  }
}
