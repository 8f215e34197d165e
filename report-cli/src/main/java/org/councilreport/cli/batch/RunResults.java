package org.councilreport.cli.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.councilreport.source.SourceFile;

/**
 * What a batch did, and what stands in its output folder: the content of {@code run-results.json}.
 * Paths are relative to the folder that holds it, with slashes.
 *
 * @param schema the version of this form
 * @param tool what made the documents
 * @param startedAt when the run began, in ISO 8601
 * @param finishedAt when it ended
 * @param interrupted whether it was ended by a signal
 * @param options the options that shape documents, by name
 * @param shard the share of the reports that the run looked at; absent for all
 * @param totals how many reports of this run came to what
 * @param reports the reports, also those that only an earlier run looked at
 */
public record RunResults(
    int schema,
    Tool tool,
    String startedAt,
    String finishedAt,
    boolean interrupted,
    Map<String, String> options,
    Optional<Shard> shard,
    Totals totals,
    List<Entry> reports) {

  /** The version of this form; a change that old readers would misunderstand makes a new one. */
  public static final int SCHEMA = 1;

  /** The file's name in the output folder. */
  public static final String FILE = "run-results.json";

  /** Copies the lists; refuses what is no moment. */
  public RunResults {
    startedAt = Instant.parse(startedAt).toString();
    finishedAt = Instant.parse(finishedAt).toString();
    options = new TreeMap<>(options);
    reports = List.copyOf(reports);
  }

  /**
   * What made the documents.
   *
   * @param name the program
   * @param version its version
   * @param java the version of Java it ran on
   */
  public record Tool(String name, String version, String java) {}

  /** What a report came to. */
  public enum Status {
    /** Its documents were made. */
    WRITTEN,
    /** Its documents are those that would be made. */
    UNCHANGED,
    /** It has errors, or something else went wrong; documents of an earlier run may stand. */
    FAILED,
    /** The run ended before it. */
    SKIPPED,
    /** The report is no longer there, but its documents are. */
    GONE;

    /** The form in results and messages. */
    @JsonValue
    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One report.
   *
   * @param id its id; empty where it could not be read
   * @param source its file
   * @param type the template it names; empty where it could not be read
   * @param status what it came to
   * @param earlier whether that was in an earlier run
   * @param reason why it was to be made; absent where it was not
   * @param fingerprint the SHA-256 of all that its documents depend on; empty without documents
   * @param inputs the files that its documents were made from
   * @param outputs its documents
   * @param diagnostics what was noticed, in the form of {@code --diagnostics json}
   * @param failure why it was not made, where that is no diagnostic
   * @param millis how long it took
   */
  public record Entry(
      String id,
      String source,
      String type,
      Status status,
      boolean earlier,
      Optional<String> reason,
      String fingerprint,
      List<SourceFile> inputs,
      List<Output> outputs,
      List<JsonNode> diagnostics,
      Optional<Failure> failure,
      long millis) {

    /** Copies the lists. */
    public Entry {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      diagnostics = List.copyOf(diagnostics);
    }

    /** The same with another status, from this run or an earlier one. */
    Entry with(Status other, boolean isEarlier) {
      return new Entry(
          id,
          source,
          type,
          other,
          isEarlier,
          Optional.empty(),
          fingerprint,
          inputs,
          outputs,
          diagnostics,
          failure,
          0);
    }

    /** Whether something was noticed that should be looked at although the report was made. */
    @JsonIgnore
    boolean isWarned() {
      return status == Status.WRITTEN
          && diagnostics.stream().anyMatch(one -> one.path("level").asText().equals("warning"));
    }
  }

  /**
   * A document.
   *
   * @param path its file
   * @param format its format
   * @param bytes its size
   * @param sha256 the SHA-256 of its bytes
   * @param pages how many pages it has; absent where its format has none
   */
  public record Output(
      String path, String format, long bytes, String sha256, Optional<Integer> pages) {}

  /**
   * Why a report was not made.
   *
   * @param exitStatus what the run comes to because of it
   * @param message one line
   * @param help how to mend it; may be empty
   */
  public record Failure(int exitStatus, String message, String help) {}

  /**
   * How many reports of a run came to what.
   *
   * @param written made
   * @param unchanged not made again
   * @param warned made, with warnings
   * @param failed not made
   * @param skipped not looked at
   */
  public record Totals(long written, long unchanged, long warned, long failed, long skipped) {

    /** In words, such as {@code 117 written, 0 unchanged, 3 failed}. */
    public String words() {
      return written
          + " written, "
          + unchanged
          + " unchanged, "
          + failed
          + " failed"
          + (skipped == 0 ? "" : ", " + skipped + " skipped");
    }

    /** Counts the entries of a run. */
    public static Totals of(Collection<Entry> entries) {
      return new Totals(
          count(entries, Status.WRITTEN),
          count(entries, Status.UNCHANGED),
          entries.stream().filter(one -> !one.earlier() && one.isWarned()).count(),
          count(entries, Status.FAILED),
          count(entries, Status.SKIPPED));
    }

    private static long count(Collection<Entry> entries, Status status) {
      return entries.stream().filter(one -> !one.earlier() && one.status() == status).count();
    }
  }
}
