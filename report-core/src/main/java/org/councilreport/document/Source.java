package org.councilreport.document;

import java.util.Arrays;

/** The file that a document was made from, byte by byte. Immutable; equal by content. */
public final class Source {
  private final byte[] bytes;

  /** A source of these bytes: a report's YAML. */
  public Source(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A copy of its bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source && Arrays.equals(bytes, source.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
