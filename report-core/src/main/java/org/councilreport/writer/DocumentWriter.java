package org.councilreport.writer;

import java.io.IOException;
import java.io.OutputStream;

/** Writes documents in one format. Implementations are immutable; one serves many threads. */
public interface DocumentWriter {

  /**
   * Writes a document. The same document and theme always give the same bytes. The stream is not
   * closed.
   *
   * @throws IOException when the stream fails
   */
  void write(Manuscript manuscript, OutputStream out) throws IOException;
}
