package org.councilreport.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councilreport.ReportGenerator;
import org.councilreport.ReportGenerator.Prepared;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;

/**
 * Makes documents in this process.
 *
 * @param generator makes them
 * @param largest the most bytes that a document may have
 */
record GeneratorRenderer(ReportGenerator generator, long largest) implements Renderer {

  @Override
  public Rendered render(BatchJob job) throws IOException, InterruptedException {
    Prepared prepared = generator.prepare(job.source());
    List<Diagnostic> noticed = new ArrayList<>(prepared.document().diagnostics());
    Map<OutputFormat, byte[]> documents = new EnumMap<>(OutputFormat.class);
    String id = "";
    if (prepared.document().isValid()) {
      Document document = prepared.document().value();
      id = document.metadata().id();
      Map<OutputFormat, LimitedOutput> outs = new EnumMap<>(OutputFormat.class);
      job.formats().forEach(format -> outs.put(format, new LimitedOutput(largest)));
      write(document, job, outs);
      for (Map.Entry<OutputFormat, LimitedOutput> out : outs.entrySet()) {
        if (out.getValue().isFull()) {
          noticed.add(tooLarge(out.getKey()));
        } else {
          documents.put(out.getKey(), out.getValue().bytes());
        }
      }
    }
    return new Rendered(noticed, prepared.sources(), id, documents);
  }

  /** Writes a document, up to the first of its files that is too large. */
  private void write(Document document, BatchJob job, Map<OutputFormat, LimitedOutput> outs)
      throws InterruptedException {
    try {
      if (job.name().isPresent()) {
        generator.write(document, job.name().get(), outs);
      } else {
        generator.write(document, outs);
      }
    } catch (IOException | RuntimeException e) {
      if (outs.values().stream().anyMatch(LimitedOutput::isFull)) {
        return;
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      // Not the input's fault, as an IOException would be taken for.
      throw e instanceof RuntimeException defect ? defect : new IllegalStateException(e);
    }
  }

  private Diagnostic tooLarge(OutputFormat format) {
    return Diagnostic.error(
            Code.LIMIT, "the " + format.extension() + " is larger than " + largest + " bytes")
        .help("use fewer or smaller pictures, or divide the report into several")
        .build();
  }
}
