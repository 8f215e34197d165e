package org.councilreport;

import java.io.IOException;
import java.io.OutputStream;

/** Counts the bytes that go to a stream. */
final class CountedOutput extends OutputStream {
  private final OutputStream out;
  private long count;

  CountedOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    count += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** How many bytes there were. */
  long count() {
    return count;
  }
}
