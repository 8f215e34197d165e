package org.councilreport.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.councilreport.ReportGenerator;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.source.SourceFile;
import org.councilreport.writer.OutputFormat;

/**
 * Makes the documents of one report; called by several threads at once. When a report's time is
 * spent its thread is interrupted, and what it still returns is thrown away.
 */
@FunctionalInterface
public interface Renderer {

  /**
   * What came of a report.
   *
   * @param diagnostics what was noticed; with an error among it there are no documents
   * @param sources every file that was read
   * @param id the report's id; empty where there are no documents
   * @param documents the bytes of each format
   */
  record Rendered(
      List<Diagnostic> diagnostics,
      List<SourceFile> sources,
      String id,
      Map<OutputFormat, byte[]> documents) {

    /** Copies the lists and the map. */
    public Rendered {
      diagnostics = List.copyOf(diagnostics);
      sources = List.copyOf(sources);
      documents = Map.copyOf(documents);
    }

    /** Whether there are documents. */
    public boolean isValid() {
      return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
  }

  /**
   * Makes the documents of a report.
   *
   * @throws IOException when the report, or its council's file, cannot be read
   * @throws InterruptedException when the thread was interrupted, and it noticed
   */
  Rendered render(BatchJob job) throws IOException, InterruptedException;

  /**
   * Makes documents in this process.
   *
   * @param generator makes them
   * @param largest the most bytes that a document may have; a larger one is an error of its report
   */
  static Renderer of(ReportGenerator generator, long largest) {
    return new GeneratorRenderer(generator, largest);
  }
}
