package org.councilreport.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of a font file, by their tags (OpenType, "Organization of an OpenType font"). Reading
 * them costs little beside parsing what they hold.
 */
final class FontTables {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  /** Where the table "head" keeps a sum over the whole file, which is not in its own. */
  private static final int WHOLE_SUM = 8;

  private final ByteBuffer file;
  private final Map<String, Table> tables = new TreeMap<>();

  private record Table(int sum, int offset, int length) {}

  /**
   * Reads the directory of a file.
   *
   * @throws IOException when it leads out of the file
   */
  FontTables(byte[] bytes) throws IOException {
    file = ByteBuffer.wrap(bytes);
    if (bytes.length < DIRECTORY) {
      throw new IOException("the directory is missing");
    }
    int count = file.getShort(4) & 0xFFFF;
    if (bytes.length < DIRECTORY + count * ENTRY) {
      throw new IOException("the directory is cut off");
    }
    for (int i = 0; i < count; i++) {
      int at = DIRECTORY + i * ENTRY;
      Table table = new Table(file.getInt(at + 4), file.getInt(at + 8), file.getInt(at + 12));
      if (table.offset() < 0
          || table.length() < 0
          || table.length() > bytes.length - table.offset()) {
        throw new IOException("a table is cut off");
      }
      tables.put(new String(bytes, at, 4, StandardCharsets.ISO_8859_1), table);
    }
  }

  boolean has(Collection<String> tags) {
    return tables.keySet().containsAll(tags);
  }

  /** Whether every table is what it was when the font was made: its sum is still right. */
  boolean areIntact() {
    return tables.entrySet().stream()
        .allMatch(entry -> sum(entry.getKey(), entry.getValue()) == entry.getValue().sum());
  }

  /** The sum of a table's words of four bytes; what is missing in the last one counts as 0. */
  private int sum(String tag, Table table) {
    int end = table.offset() + table.length();
    int sum =
        tag.equals("head") && table.length() >= 12 ? -file.getInt(table.offset() + WHOLE_SUM) : 0;
    for (int at = table.offset(); at < end; at += 4) {
      sum += end - at >= 4 ? file.getInt(at) : lastWord(at, end);
    }
    return sum;
  }

  private int lastWord(int from, int end) {
    int word = 0;
    for (int i = 0; i < 4; i++) {
      word = word << 8 | (from + i < end ? file.get(from + i) & 0xFF : 0);
    }
    return word;
  }
}
