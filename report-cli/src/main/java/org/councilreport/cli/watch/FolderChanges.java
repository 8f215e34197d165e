package org.councilreport.cli.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.councilreport.cli.files.Publication;
import org.councilreport.reader.ReportReader;
import org.jspecify.annotations.Nullable;

/**
 * Changes as the system tells of them. Folders are watched, not files: an editor that writes a file
 * beside the old one and then renames it replaces the file that was watched.
 */
public final class FolderChanges implements Changes {
  /** How long nothing may happen before a change counts as finished: a save is several events. */
  private static final long QUIET_MILLIS = 80;

  /** After this long it counts as finished although more happens. */
  private static final long LONGEST_MILLIS = 1000;

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private Scope scope = new Scope(Set.of(), Set.of());

  private FolderChanges(WatchService service) {
    this.service = service;
  }

  /** Begins, with nothing to look at. */
  public static FolderChanges open() throws IOException {
    return new FolderChanges(FileSystems.getDefault().newWatchService());
  }

  @Override
  public void watch(Scope wanted) throws IOException {
    scope = wanted;
    try {
      for (Path tree : wanted.trees()) {
        if (Files.isDirectory(tree)) {
          Files.walkFileTree(tree, new Registration(tree));
        }
      }
      for (Path parent : wanted.parents()) {
        register(parent);
      }
    } catch (ClosedWatchServiceException e) {
      // The next wait ends at once.
    }
  }

  private void register(Path folder) throws IOException {
    try {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      folders.put(key, folder);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // It is gone already, which the folder above it tells.
    }
  }

  @Override
  public boolean await() {
    try {
      boolean counts = false;
      while (!counts) {
        counts = counts(service.take());
      }
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
      WatchKey next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      while (next != null && System.nanoTime() < end) {
        var unused = counts(next);
        next = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
      if (next != null) {
        var unused = next.reset();
      }
      return true;
    } catch (ClosedWatchServiceException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Takes what is told of a folder; whether anything in it may matter to a report. */
  private boolean counts(WatchKey key) {
    Path folder = folders.get(key);
    boolean counts =
        key.pollEvents().stream().anyMatch(event -> folder == null || counts(folder, event));
    if (!key.reset()) {
      folders.remove(key);
      return true;
    }
    return counts;
  }

  private boolean counts(Path folder, WatchEvent<?> event) {
    if (!(event.context() instanceof Path name)) {
      // So much has changed that the system lost count.
      return true;
    }
    Path path = folder.resolve(name);
    if (name.toString().startsWith(Publication.PREFIX)) {
      return false;
    }
    return ReportReader.isCouncilFile(path)
        || scope.trees().stream().anyMatch(tree -> path.startsWith(tree) || tree.startsWith(path));
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new IllegalStateException("closing a watch writes nothing", e);
    }
  }

  /** Registers a folder and those below it. */
  private final class Registration extends SimpleFileVisitor<Path> {
    private final Path root;

    Registration(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      register(folder);
      return FileVisitResult.CONTINUE;
    }

    /** What cannot be entered, or is gone meanwhile, cannot be watched. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}
