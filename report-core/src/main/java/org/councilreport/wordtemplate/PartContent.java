package org.councilreport.wordtemplate;

/** The bytes of a part. Immutable. */
public final class PartContent {
  private final byte[] bytes;

  PartContent(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }
}
