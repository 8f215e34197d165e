package org.councilreport.cli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.councilreport.cli.files.Content;
import org.councilreport.cli.files.Disk;

/** A disk of which one operation fails, or one and all after it; a write fails half way. */
final class FaultyDisk implements Disk {
  private final int failing;
  private final boolean forEver;
  private int count;

  /**
   * A disk.
   *
   * @param failing which operation fails, from 1
   * @param forEver whether those after it fail too
   */
  FaultyDisk(int failing, boolean forEver) {
    this.failing = failing;
    this.forEver = forEver;
  }

  /** Whether an operation has failed. */
  synchronized boolean hasFailed() {
    return count >= failing;
  }

  private synchronized boolean fails() {
    count++;
    return count == failing || (forEver && count > failing);
  }

  private void mayFail() throws IOException {
    if (fails()) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    mayFail();
    Disk.REAL.createFolders(folder);
  }

  @Override
  public void create(Path file) throws IOException {
    mayFail();
    Disk.REAL.create(file);
  }

  @Override
  public void write(Path file, Content content) throws IOException {
    if (fails()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      Disk.REAL.write(file, Content.of(Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2)));
      throw new IOException("No space left on device");
    }
    Disk.REAL.write(file, content);
  }

  @Override
  public void keep(Path file, Path second) throws IOException {
    mayFail();
    Disk.REAL.keep(file, second);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    mayFail();
    Disk.REAL.move(from, to);
  }

  @Override
  public void force(Path folder) throws IOException {
    mayFail();
    Disk.REAL.force(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    mayFail();
    Disk.REAL.delete(file);
  }
}
