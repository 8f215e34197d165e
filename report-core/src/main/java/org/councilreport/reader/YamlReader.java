package org.councilreport.reader;

import java.io.IOException;
import java.nio.file.Path;
import org.councilreport.diagnostic.Code;

/**
 * Reads YAML files of any shape: reports, and the theme and settings of a template. Immutable; one
 * reader serves many threads.
 */
public final class YamlReader {

  /** A reader for authors' files, whose faults carry codes of their own. */
  public YamlReader() {}

  /** A reader for an operator's files, whose faults all carry one code. */
  public YamlReader(Code code) {}

  /**
   * Reads a file.
   *
   * @throws IOException when it is missing, unreadable or not a regular file
   */
  public <T> Bound<T> read(Path file, Shape<T> shape) throws IOException {
    throw new IOException(file + shape.noun());
  }

  /**
   * Reads what a file holds.
   *
   * @param yaml its bytes
   * @param name what diagnostics call it
   * @param shape what it must look like
   */
  public <T> Bound<T> read(byte[] yaml, String name, Shape<T> shape) {
    throw new IllegalStateException(name + shape.noun() + yaml.length);
  }
}
