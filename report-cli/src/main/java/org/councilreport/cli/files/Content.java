package org.councilreport.cli.files;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What a file is to hold; said again each time it is written, so that nobody need keep it whole.
 */
@FunctionalInterface
public interface Content {

  /** Says it all; the stream stays open. */
  void writeTo(OutputStream out) throws IOException;

  /** These bytes. */
  static Content of(byte[] bytes) {
    return out -> out.write(bytes);
  }
}
