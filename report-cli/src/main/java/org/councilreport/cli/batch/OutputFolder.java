package org.councilreport.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Content;
import org.councilreport.cli.files.Disk;
import org.councilreport.cli.files.Publication;

/** The folder that batches write to, and what earlier ones recorded in it. */
public final class OutputFolder {
  /** What one takes in the results, and in the page of them, with some remarks. */
  private static final int BYTES_OF_A_REPORT = 4096;

  private static final int SPARE_REPORTS = 16;

  private final Path folder;
  private final Disk disk;
  private final Optional<Shard> shard;
  private final Map<Path, Entry> records = new LinkedHashMap<>();
  private final List<Entry> gone = new ArrayList<>();
  private final List<Refusal> faults = new ArrayList<>();
  private final Path reserve;

  private OutputFolder(Path folder, Disk disk, Optional<Shard> shard) {
    this.folder = folder;
    this.disk = disk;
    this.shard = shard;
    reserve =
        folder.resolve(
            Publication.PREFIX + owner() + "reserve-" + UUID.randomUUID() + Publication.SUFFIX);
  }

  /**
   * Opens a folder.
   *
   * @param folder the folder, which need not exist
   * @param disk how it is written to
   * @param shard the share of reports that the run looks at; empty for all
   */
  public static OutputFolder open(Path folder, Disk disk, Optional<Shard> shard) {
    OutputFolder opened = new OutputFolder(folder, disk, shard);
    opened.load(folder.resolve(RunResults.FILE));
    if (shard.isPresent()) {
      opened.load(opened.results());
    }
    return opened;
  }

  /** Makes a folder, unless it is there. */
  public static void create(Path folder, Disk disk) throws Refusal {
    try {
      disk.createFolders(folder);
    } catch (IOException e) {
      ExitStatus status = Refusal.isFull(e) ? ExitStatus.IO_ERROR : ExitStatus.CANNOT_CREATE;
      throw new Refusal(status, "cannot create " + folder, e);
    }
  }

  private void load(Path file) {
    Optional<RunResults> results = Optional.empty();
    try {
      results = RunResultsFile.read(file);
    } catch (Refusal refusal) {
      faults.add(refusal);
    }
    results.stream()
        .flatMap(read -> read.reports().stream())
        .filter(entry -> shard.isEmpty() || shard.get().holds(entry.id()))
        .forEach(
            entry -> {
              if (entry.status() == Status.GONE) {
                gone.add(entry);
              } else {
                records.put(source(entry), entry);
              }
            });
  }

  /** The folder itself. */
  Path path() {
    return folder;
  }

  /** The file for the results of the run. */
  public Path results() {
    return folder.resolve(
        shard.map(share -> "run-results." + share.label() + ".json").orElse(RunResults.FILE));
  }

  /** What earlier runs recorded, by absolute path of the report. */
  public Map<Path, Entry> records() {
    return records;
  }

  /** Documents whose reports were gone already. */
  List<Entry> gone() {
    return gone;
  }

  /** Why records of earlier runs cannot be used. */
  public List<Refusal> faults() {
    return faults;
  }

  /** The file of a report, as an absolute path. */
  Path source(Entry entry) {
    return folder.toAbsolutePath().resolve(entry.source()).normalize();
  }

  /** A file as results call it: relative to the folder, with slashes. */
  String relative(Path file) {
    Path here = folder.toAbsolutePath().normalize();
    Path there = file.toAbsolutePath().normalize();
    boolean oneTree = String.valueOf(here.getRoot()).equals(String.valueOf(there.getRoot()));
    return (oneTree ? here.relativize(there) : there).toString().replace('\\', '/');
  }

  /** Publishes documents of a report together, by their paths below the folder. */
  public void publish(Map<String, byte[]> files) throws Refusal {
    Map<Path, Content> contents = new LinkedHashMap<>();
    files.forEach((name, bytes) -> contents.put(folder.resolve(name), Content.of(bytes)));
    Publication.publish(contents, disk, owner());
  }

  /** Publishes what a run did, for programs and, where it was no share of one, for people. */
  public void publish(RunResults results) throws Refusal {
    Map<Path, Content> contents = new LinkedHashMap<>();
    contents.put(results(), RunResultsFile.content(results));
    if (shard.isEmpty()) {
      contents.put(folder.resolve(SummaryPage.FILE), SummaryPage.of(results));
    }
    Publication.publish(contents, disk, owner());
  }

  /**
   * Takes the room on the disk that the results of a run will need, so that they can be written
   * also when documents fill it. Does without where there is none.
   *
   * @param reports how many reports they will be about
   */
  void reserve(int reports) {
    byte[] block = new byte[BYTES_OF_A_REPORT];
    try {
      disk.create(reserve);
      disk.write(
          reserve,
          out -> {
            for (int i = 0; i < reports + SPARE_REPORTS; i++) {
              out.write(block);
            }
          });
    } catch (IOException e) {
      release();
    }
  }

  /** Gives the room back. */
  void release() {
    try {
      disk.delete(reserve);
    } catch (IOException e) {
      // The next run removes it.
    }
  }

  private String owner() {
    return "batch-" + shard.map(Shard::label).orElse("all") + "-";
  }

  /** Removes a file below the folder, if it is there. */
  void delete(String file) throws Refusal {
    try {
      disk.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new Refusal(ExitStatus.IO_ERROR, "cannot remove " + folder.resolve(file), e);
    }
  }

  /**
   * Removes the unfinished files of runs that were killed. Whoever holds the folder's lock knows
   * that none of them is still being written.
   *
   * @param names the paths of documents below the folder, in whose folders they may be
   */
  void sweep(Collection<String> names) {
    String prefix = Publication.PREFIX + (shard.isPresent() ? owner() : "batch-");
    Set<Path> folders = new LinkedHashSet<>(Set.of(folder));
    Stream.concat(
            names.stream(),
            records.values().stream()
                .flatMap(entry -> entry.outputs().stream())
                .map(RunResults.Output::path))
        .map(name -> Optional.ofNullable(folder.resolve(name).getParent()).orElse(folder))
        .forEach(folders::add);
    for (Path one : folders) {
      try (Stream<Path> files = Files.isDirectory(one) ? Files.list(one) : Stream.empty()) {
        for (Path file : files.toList()) {
          String name = String.valueOf(file.getFileName());
          if (name.startsWith(prefix) && name.endsWith(Publication.SUFFIX)) {
            disk.delete(file);
          }
        }
      } catch (IOException e) {
        // They are in nobody's way; what is wrong with the folder shows when it is written to.
      }
    }
  }
}
