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

  private static final int LONGEST_HEADER = 46;

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
    ByteBuffer local = header(LOCAL_HEADER);
    describe(local, path, content);
    ByteBuffer listed = header(DIRECTORY_HEADER);
    listed.putShort(VERSION);
    describe(listed, path, content);
    // No comment, the first disk, no attributes.
    listed.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(written);
    directory.write(listed.array(), 0, listed.position());
    directory.write(path);
    out.write(local.array(), 0, local.position());
    out.write(path);
    out.write(content.bytes(), 0, content.length());
    written += local.position() + path.length + content.length();
    count++;
  }

  /** Ends the file. */
  void finish() throws IOException {
    directory.writeTo(out);
    ByteBuffer end = header(END);
    end.putShort((short) 0).putShort((short) 0).putShort((short) count).putShort((short) count);
    end.putInt(directory.size()).putInt(written).putShort((short) 0);
    out.write(end.array(), 0, end.position());
    out.flush();
  }

  private static ByteBuffer header(int signature) {
    return ByteBuffer.allocate(LONGEST_HEADER).order(ByteOrder.LITTLE_ENDIAN).putInt(signature);
  }

  private static void describe(ByteBuffer header, byte[] path, Packed content) {
    header.putShort(VERSION).putShort((short) 0);
    header.putShort(content.isCompressed() ? DEFLATED : STORED).putShort(TIME).putShort(DATE);
    header.putInt(content.sum()).putInt(content.length()).putInt(content.size());
    header.putShort((short) path.length).putShort((short) 0);
  }
}
