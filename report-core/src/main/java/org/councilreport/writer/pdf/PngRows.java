package org.councilreport.writer.pdf;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;
import org.councilreport.raster.AreaScaler;

/** Unpacks the rows of a PNG file (ISO/IEC 15948, clauses 8 to 10). */
final class PngRows {
  /** First column, first row, column step and row step of each pass of an interlaced file. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

  private final PngHeader header;
  private final byte[] packed;

  PngRows(PngHeader header, byte[] packed) {
    this.header = header;
    this.packed = packed;
  }

  /** Gives the pixels row by row, each as its colour and, behind that, its opacity. */
  void unpack(PngPixels pixels, AreaScaler.Rows target) throws IOException {
    // Passes fill the whole picture bit by bit; without them a row at a time is held.
    boolean whole = header.interlaced();
    int held = whole ? header.height() : 1;
    int samples = pixels.colourBytes() + 1;
    byte[] pixel = new byte[samples];
    byte[][] rows = new byte[held][header.width() * samples];
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      for (int[] pass : header.interlaced() ? PASSES : ONE_PASS) {
        int columns = (header.width() - pass[0] + pass[2] - 1) / pass[2];
        byte[] above = new byte[header.rowBytes(columns)];
        for (int y = pass[1]; y < header.height() && columns > 0; y += pass[3]) {
          byte[] row = row(in, above);
          byte[] seen = rows[y % held];
          for (int i = 0; i < columns; i++) {
            pixels.colour(row, i, pixel, 0);
            pixel[samples - 1] = (byte) pixels.opacity(row, i);
            System.arraycopy(pixel, 0, seen, (pass[0] + i * pass[2]) * samples, samples);
          }
          above = row;
          if (!whole) {
            give(seen, target);
          }
        }
      }
    }
    for (int y = 0; whole && y < held; y++) {
      give(rows[y], target);
    }
  }

  private static void give(byte[] row, AreaScaler.Rows target) throws IOException {
    int[] samples = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      samples[i] = row[i] & 0xFF;
    }
    target.take(samples);
  }

  /** The next row, which was written as the difference from its neighbours. */
  private byte[] row(DataInputStream in, byte[] above) throws IOException {
    int filter = in.readUnsignedByte();
    byte[] row = new byte[above.length];
    in.readFully(row);
    int step = header.step();
    for (int i = 0; i < row.length; i++) {
      int left = i < step ? 0 : row[i - step] & 0xFF;
      int up = above[i] & 0xFF;
      int corner = i < step ? 0 : above[i - step] & 0xFF;
      row[i] += (byte) predicted(filter, left, up, corner);
    }
    return row;
  }

  private static int predicted(int filter, int left, int up, int corner) {
    return switch (filter) {
      case 1 -> left;
      case 2 -> up;
      case 3 -> (left + up) / 2;
      case 4 -> paeth(left, up, corner);
      default -> 0;
    };
  }

  /** Of three neighbours the one nearest to their estimate. */
  private static int paeth(int left, int up, int corner) {
    int estimate = left + up - corner;
    int toLeft = Math.abs(estimate - left);
    int toUp = Math.abs(estimate - up);
    int toCorner = Math.abs(estimate - corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
      return left;
    }
    return toUp <= toCorner ? up : corner;
  }
}
