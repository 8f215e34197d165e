package org.councilreport.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Keeps what is written in memory, up to a limit, and while its thread is not interrupted. */
final class LimitedOutput extends OutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long largest;
  private boolean full;

  LimitedOutput(long largest) {
    this.largest = largest;
  }

  @Override
  public void write(int b) throws IOException {
    check(1);
    bytes.write(b);
  }

  @Override
  public void write(byte[] source, int offset, int length) throws IOException {
    check(length);
    bytes.write(source, offset, length);
  }

  private void check(int more) throws IOException {
    if (bytes.size() + (long) more > largest) {
      full = true;
      throw new IOException("more than " + largest + " bytes");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
  }

  /** Whether more was to be written than there is room for. */
  boolean isFull() {
    return full;
  }

  /** What was written. */
  byte[] bytes() {
    return bytes.toByteArray();
  }
}
