package org.councilreport.cli.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two batches from working in one output folder. The operating system holds the lock, so that
 * it goes with its process, however that ends. Runs of different shares work side by side; a run of
 * all reports works alone.
 */
public final class OutputLock implements AutoCloseable {
  private static final String FILE = Publication.PREFIX + "lock";

  // Far behind the words: on Windows nobody can read what is locked.
  private static final long PLACE = Long.MAX_VALUE - 1;

  private final List<FileChannel> channels = new ArrayList<>();

  private OutputLock() {}

  /**
   * Takes the lock of a folder.
   *
   * @param folder the output folder, which exists
   * @param shard the share that the run works on; empty for all
   * @param holder says who takes it: process, machine and time
   * @throws Refusal with {@link ExitStatus#TRY_AGAIN} when another run has it
   */
  public static OutputLock take(Path folder, Optional<Shard> shard, String holder) throws Refusal {
    OutputLock lock = new OutputLock();
    try {
      lock.take(folder.resolve(FILE), shard.isPresent(), holder);
      if (shard.isPresent()) {
        lock.take(folder.resolve(FILE + "-" + shard.get().label()), false, holder);
      }
      return lock;
    } catch (IOException e) {
      lock.close();
      ExitStatus status = Refusal.isFull(e) ? ExitStatus.IO_ERROR : ExitStatus.CANNOT_CREATE;
      throw new Refusal(status, "cannot lock " + folder, e);
    } catch (Refusal refusal) {
      lock.close();
      throw refusal;
    }
  }

  private void take(Path file, boolean isShared, String holder) throws IOException, Refusal {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    channels.add(channel);
    if (tried(channel, isShared) == null) {
      throw new Refusal(
          ExitStatus.TRY_AGAIN,
          "another run is at work in " + file.toAbsolutePath().getParent() + ": " + words(file),
          "run the same again when it is done");
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static @Nullable FileLock tried(FileChannel channel, boolean isShared)
      throws IOException {
    try {
      return channel.tryLock(PLACE, 1, isShared);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String words(Path file) throws IOException {
    String words = Files.readString(file, StandardCharsets.UTF_8).strip();
    return words.isEmpty() ? "it began just now" : words;
  }

  /** Lets go; the files stay, because another run may be about to lock them. */
  @Override
  public void close() {
    for (FileChannel channel : channels) {
      try {
        channel.close();
      } catch (IOException e) {
        // The lock goes with the process at the latest.
      }
    }
  }
}
