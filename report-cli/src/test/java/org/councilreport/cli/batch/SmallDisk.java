package org.councilreport.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.councilreport.cli.files.Content;
import org.councilreport.cli.files.Disk;

/**
 * A disk that is full when a folder holds so many bytes.
 *
 * @param folder the folder
 * @param bytes how many it takes
 */
record SmallDisk(Path folder, long bytes) implements Disk {

  private long free() throws IOException {
    long used = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        used += Files.size(file);
      }
    }
    return bytes - used;
  }

  @Override
  public void write(Path file, Content content) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    content.writeTo(all);
    int fitting = (int) Math.max(0, Math.min(free(), all.size()));
    Disk.REAL.write(file, Content.of(Arrays.copyOf(all.toByteArray(), fitting)));
    if (fitting < all.size()) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public void createFolders(Path made) throws IOException {
    Disk.REAL.createFolders(made);
  }

  @Override
  public void create(Path file) throws IOException {
    Disk.REAL.create(file);
  }

  @Override
  public void keep(Path file, Path second) throws IOException {
    Disk.REAL.keep(file, second);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Disk.REAL.move(from, to);
  }

  @Override
  public void force(Path forced) throws IOException {
    Disk.REAL.force(forced);
  }

  @Override
  public void delete(Path file) throws IOException {
    Disk.REAL.delete(file);
  }
}
