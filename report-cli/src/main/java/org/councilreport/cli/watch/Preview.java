package org.councilreport.cli.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.cli.files.PagePictures;
import org.councilreport.writer.OutputFormat;

/**
 * What the page of {@code watch --serve} shows: of each report the last documents that could be
 * made, and what keeps newer ones from being made. For several threads.
 */
public final class Preview {

  /**
   * One report.
   *
   * @param name what messages call it
   * @param id its id, by which its documents are named; empty before the first
   * @param documents the bytes of each format
   * @param pages pictures of the PDF's pages, where there is a PDF
   * @param problems what was noticed, as messages tell it
   * @param sound whether the documents are those of the file as it stands
   */
  record Shown(
      String name,
      String id,
      Map<OutputFormat, byte[]> documents,
      Optional<PagePictures> pages,
      List<String> problems,
      boolean sound) {

    /** Copies the list and the map. */
    Shown {
      documents = Map.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  /**
   * All of it at one moment.
   *
   * @param version a number that grows with each change
   * @param reports the reports, in the order in which they were first shown
   */
  record State(long version, List<Shown> reports) {}

  private final Map<String, Shown> reports = new LinkedHashMap<>();
  private long version;

  /** Shows new documents of a report. */
  void made(String name, String id, Map<OutputFormat, byte[]> documents, List<String> problems) {
    Optional<PagePictures> pages =
        Optional.ofNullable(documents.get(OutputFormat.PDF)).map(PagePictures::new);
    put(new Shown(name, id, documents, pages, problems, true));
  }

  /** Shows what keeps a report from being made, over its last documents. */
  synchronized void failed(String name, List<String> problems) {
    Shown last =
        reports.getOrDefault(
            name, new Shown(name, "", Map.of(), Optional.empty(), List.of(), false));
    put(new Shown(name, last.id(), last.documents(), last.pages(), problems, false));
  }

  /** Shows a report no more. */
  synchronized void gone(String name) {
    if (reports.remove(name) != null) {
      changed();
    }
  }

  private synchronized void put(Shown shown) {
    reports.put(shown.name(), shown);
    changed();
  }

  private void changed() {
    version++;
    notifyAll();
  }

  /** What is shown now. */
  synchronized State now() {
    return new State(version, new ArrayList<>(reports.values()));
  }

  /**
   * Waits for something newer.
   *
   * @param seen the version that is known
   * @param longest how long to wait at most
   * @return what is shown then, which may be the same
   */
  synchronized State after(long seen, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (version == seen) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return now();
  }
}
