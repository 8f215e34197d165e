package org.councilreport.writer.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.councilreport.font.FontProgram;

/**
 * The outlines of an OpenType face of the PostScript kind (Adobe Technical Note 5176, CFF). Glyphs
 * that a document does not show are emptied where they stand, so that nothing else in the table
 * moves; compressed, they take next to no room.
 *
 * @param font the table, parsed
 * @param table its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CffOutlines(CFFFont font, byte[] table) {
  private static final int CHAR_STRINGS = 17;

  /** Ends a glyph's outline (Technical Note 5177, 4.3). */
  private static final byte END_CHAR = 14;

  /**
   * The last glyph of the standard encoding, by its name's number: of these, old fonts put accented
   * letters together (Technical Note 5177, appendix C).
   */
  private static final int LAST_STANDARD_NAME = 149;

  /** Whether a face's outlines are of the PostScript kind. */
  static boolean are(FontProgram program) {
    return program.font() instanceof OpenTypeFont font && font.isPostScript();
  }

  /** The outlines of a face; empty for one of the TrueType kind. */
  static Optional<CffOutlines> of(FontProgram program) throws IOException {
    if (program.font() instanceof OpenTypeFont font && font.isPostScript()) {
      return Optional.of(
          new CffOutlines(font.getCFF().getFont(), font.getTableBytes(font.getCFF())));
    }
    return Optional.empty();
  }

  /** What the numbers of its glyphs mean (ISO 32000-1, 9.7.4.2). */
  CidSystem system() {
    return font instanceof CFFCIDFont cid
        ? new CidSystem(cid.getRegistry(), cid.getOrdering(), cid.getSupplement())
        : CidSystem.IDENTITY;
  }

  /** The number by which PDF knows a glyph. */
  int cid(int glyph) {
    return font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
  }

  /** The table with the outlines of these glyphs, and of the missing one. */
  byte[] subset(Set<Integer> glyphs) {
    byte[] subset = table.clone();
    Index outlines = Index.at(ByteBuffer.wrap(table), charStrings());
    for (int glyph = 1; glyph < outlines.count(); glyph++) {
      if (!glyphs.contains(glyph) && !isStandard(glyph)) {
        Arrays.fill(subset, outlines.start(glyph), outlines.start(glyph + 1), END_CHAR);
      }
    }
    return subset;
  }

  private boolean isStandard(int glyph) {
    return !(font instanceof CFFCIDFont)
        && font.getCharset().getSIDForGID(glyph) <= LAST_STANDARD_NAME;
  }

  /** Where the outlines stand: an entry of the top dictionary, which follows the names. */
  private int charStrings() {
    ByteBuffer file = ByteBuffer.wrap(table);
    Index names = Index.at(file, table[2]);
    Index dictionaries = Index.at(file, names.start(names.count()));
    return number(file, dictionaries.start(0), dictionaries.start(1));
  }

  /** The number before the operator, of a dictionary's numbers and operators (5176, clause 4). */
  private static int number(ByteBuffer file, int from, int to) {
    int last = 0;
    int at = from;
    while (at < to) {
      int first = file.get(at) & 0xFF;
      if (first == CHAR_STRINGS) {
        return last;
      }
      if (first == 28) {
        last = file.getShort(at + 1);
        at += 3;
      } else if (first == 29) {
        last = file.getInt(at + 1);
        at += 5;
      } else if (first == 30) {
        at = afterReal(file, at + 1);
      } else if (first >= 247) {
        int beyond = (first - (first < 251 ? 247 : 251)) * 256 + (file.get(at + 1) & 0xFF) + 108;
        last = first < 251 ? beyond : -beyond;
        at += 2;
      } else {
        last = first - 139;
        at += first == 12 ? 2 : 1;
      }
    }
    throw new IllegalStateException("a font without outlines");
  }

  /** Two digits a byte, up to the sign F. */
  private static int afterReal(ByteBuffer file, int from) {
    int at = from;
    while ((file.get(at) & 0xF) != 0xF && (file.get(at) & 0xF0) != 0xF0) {
      at++;
    }
    return at + 1;
  }

  /**
   * A list of parts of the table (5176, clause 5).
   *
   * @param starts where each part starts; and where the last ends
   */
  private record Index(List<Integer> starts) {

    static Index at(ByteBuffer file, int at) {
      int count = file.getShort(at) & 0xFFFF;
      if (count == 0) {
        return new Index(List.of(at + 2));
      }
      int width = file.get(at + 2);
      int origin = at + 2 + (count + 1) * width;
      Integer[] starts = new Integer[count + 1];
      for (int i = 0; i <= count; i++) {
        int offset = 0;
        for (int digit = 0; digit < width; digit++) {
          offset = offset << 8 | (file.get(at + 3 + i * width + digit) & 0xFF);
        }
        starts[i] = origin + offset;
      }
      return new Index(List.of(starts));
    }

    int count() {
      return starts.size() - 1;
    }

    int start(int part) {
      return starts.get(part);
    }
  }
}
