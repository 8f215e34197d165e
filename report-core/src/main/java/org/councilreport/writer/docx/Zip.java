package org.councilreport.writer.docx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A zip file that does not say when it was written (APPNOTE 6.3.10, 4.3). The JDK's own cannot take
 * what is compressed already: the parts that files of one theme share are compressed once, which
 * takes longer than all else of a short file.
 */
final class Zip {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;
  private static final int END = 0x06054b50;

  /** Version 2.0, the first with compression. */
  private static final short VERSION = 20;

  private static final short DEFLATED = 8;
  private static final short STORED = 0;

  /** Noon on 1 February 1980: past the earliest that an entry can have, in every zone. */
  private static final short TIME = 12 << 11;

  private static final short DATE = (2 << 5) + 1;

  private static final int LOCAL_LENGTH = 30;
  private static final int LISTED_LENGTH = 46;
  private static final int END_LENGTH = 22;

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;
  private int written;

  /** Begins a file in a stream that is left open. */
  Zip(OutputStream out) {
    this.out = out;
  }

  /** Adds an entry. */
  void add(String name, Packed content) throws IOException {
    byte[] path = name.getBytes(US_ASCII);
    byte[] local = new byte[LOCAL_LENGTH];
    describe(header(local, LOCAL_HEADER), path, content);
    byte[] listed = new byte[LISTED_LENGTH];
    ByteBuffer entry = header(listed, DIRECTORY_HEADER).putShort(VERSION);
    describe(entry, path, content);
    // No comment, the first disk, no attributes.
    entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(written);
    directory.writeBytes(listed);
    directory.writeBytes(path);
    out.write(local);
    out.write(path);
    out.write(content.bytes(), 0, content.length());
    written += local.length + path.length + content.length();
    count++;
  }

  /** Ends the file. */
  void finish() throws IOException {
    directory.writeTo(out);
    byte[] end = new byte[END_LENGTH];
    ByteBuffer last = header(end, END).putShort((short) 0).putShort((short) 0);
    last.putShort((short) count).putShort((short) count);
    last.putInt(directory.size()).putInt(written).putShort((short) 0);
    out.write(end);
    out.flush();
  }

  private static ByteBuffer header(byte[] bytes, int signature) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
  }

  private static void describe(ByteBuffer header, byte[] path, Packed content) {
    header.putShort(VERSION).putShort((short) 0);
    header.putShort(content.isCompressed() ? DEFLATED : STORED).putShort(TIME).putShort(DATE);
    header.putInt(content.sum()).putInt(content.length()).putInt(content.size());
    header.putShort((short) path.length).putShort((short) 0);
  }
}
