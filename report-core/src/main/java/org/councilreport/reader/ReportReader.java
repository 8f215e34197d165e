package org.councilreport.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads reports. Immutable; one reader serves many threads. */
public final class ReportReader {

  /**
   * Reads a report and, from its folder or the nearest parent that has one, the council's {@code
   * council.yaml}.
   *
   * @throws IOException when a file is missing, unreadable or not a regular file
   */
  public Reading read(Path file) throws IOException {
    throw new IOException(file.toString());
  }

  /**
   * Reads a report from a stream, without a council file. The stream is not closed.
   *
   * @param yaml the report's YAML
   * @param name what diagnostics call it
   * @throws IOException when the stream fails
   */
  public Reading read(InputStream yaml, String name) throws IOException {
    throw new IOException(name);
  }
}
