package org.councilreport.cli.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.batch.Renderer.Rendered;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourceText;
import org.councilreport.source.SourceFile;
import org.councilreport.writer.OutputFormat;

/**
 * What a worker says of a report: a line of JSON.
 *
 * @param fault why it could not be made, where that is no diagnostic; then nothing else is said
 * @param diagnostics what was noticed, without the texts
 * @param places for each diagnostic the number of its text, or -1
 * @param texts the texts that diagnostics speak of, each once: a long one may have a thousand
 *     faults
 * @param sources every file that was read
 * @param id the report's id
 * @param documents the documents
 */
public record WorkerAnswer(
    Optional<Fault> fault,
    List<Diagnostic> diagnostics,
    List<Integer> places,
    List<SourceText> texts,
    List<SourceFile> sources,
    String id,
    Map<OutputFormat, byte[]> documents) {

  /** The kinds of faults that a worker lives to tell. */
  public enum Kind {
    /** A file cannot be read. */
    UNREADABLE,
    /** The stack is too small. */
    STACK,
    /** The program has a fault. */
    DEFECT
  }

  /**
   * Why a report could not be made.
   *
   * @param kind what kind of fault
   * @param words what is known of it
   */
  record Fault(Kind kind, String words) {}

  /** The answer for a report that could not be made. */
  public static WorkerAnswer of(Kind kind, String words) {
    return new WorkerAnswer(
        Optional.of(new Fault(kind, words)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Map.of());
  }

  /** The answer for a report that was looked at. */
  public static WorkerAnswer of(Rendered rendered) {
    Map<SourceText, Integer> numbers = new LinkedHashMap<>();
    List<Diagnostic> bare = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Diagnostic one : rendered.diagnostics()) {
      places.add(
          one.source()
              .map(text -> numbers.computeIfAbsent(text, added -> numbers.size()))
              .orElse(-1));
      bare.add(with(Optional.empty(), one));
    }
    return new WorkerAnswer(
        Optional.empty(),
        bare,
        places,
        List.copyOf(numbers.keySet()),
        rendered.sources(),
        rendered.id(),
        rendered.documents());
  }

  /** What came of the report, as if it had been made in this process. */
  Rendered rendered() {
    List<Diagnostic> whole = new ArrayList<>();
    for (int i = 0; i < diagnostics.size(); i++) {
      int place = places.get(i);
      Optional<SourceText> text = place < 0 ? Optional.empty() : Optional.of(texts.get(place));
      whole.add(with(text, diagnostics.get(i)));
    }
    return new Rendered(whole, sources, id, documents);
  }

  private static Diagnostic with(Optional<SourceText> text, Diagnostic one) {
    return new Diagnostic(
        one.severity(),
        one.code(),
        one.message(),
        one.position(),
        text,
        one.label(),
        one.field(),
        one.note(),
        one.help());
  }
}
