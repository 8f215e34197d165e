package org.councilreport.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Holds a PNG file's pixels to its header: as many as it promises, not one more is unpacked. */
final class PngPixels implements AutoCloseable {
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREY_ALPHA = 4;
  private static final int RGB_ALPHA = 6;

  /** First column, first row, column step, row step of each pass of Adam7. */
  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private final String path;
  private final Inflater inflater = new Inflater();
  private Header header = new Header(0, 0, 0, 0, false);
  private boolean palette;
  private long left;

  /**
   * What the first chunk says.
   *
   * @param width in pixels
   * @param height in pixels
   * @param depth bits of each channel
   * @param colours the colour type
   * @param interlaced whether it is in the seven passes of Adam7
   */
  record Header(int width, int height, int depth, int colours, boolean interlaced) {

    boolean isPossible() {
      return switch (colours) {
        case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
        case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
        case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
        default -> false;
      };
    }

    private int channels() {
      return switch (colours) {
        case RGB -> 3;
        case GREY_ALPHA -> 2;
        case RGB_ALPHA -> 4;
        default -> 1;
      };
    }

    /** The bytes of all rows, each with its filter's byte. */
    long size() {
      if (!interlaced) {
        return size(width, height);
      }
      long size = 0;
      for (int[] pass : ADAM7) {
        size += size(steps(width, pass[0], pass[2]), steps(height, pass[1], pass[3]));
      }
      return size;
    }

    private long size(long columns, long rows) {
      return columns == 0 ? 0 : rows * (1 + (columns * channels() * depth + 7) / 8);
    }

    private static long steps(long size, int first, int step) {
      return (size - first + step - 1) / step;
    }
  }

  PngPixels(String path) {
    this.path = path;
  }

  Header header() {
    return header;
  }

  void header(Bytes data) throws RefusedPicture {
    if (data.length() != 13) {
      throw nonsense();
    }
    Limits.check(path, data.u32(0), data.u32(4));
    header =
        new Header((int) data.u32(0), (int) data.u32(4), data.u8(8), data.u8(9), data.u8(12) == 1);
    if (!header.isPossible() || data.u8(10) != 0 || data.u8(11) != 0 || data.u8(12) > 1) {
      throw nonsense();
    }
    left = header.size();
  }

  void palette(Bytes data) throws RefusedPicture {
    if (data.length() == 0 || data.length() % 3 != 0 || data.length() > 3 << 8) {
      throw nonsense();
    }
    palette = true;
  }

  /** Unpacks a chunk's bytes and counts them. */
  void data(Bytes data) throws RefusedPicture {
    if (header.colours() == PALETTE && !palette) {
      throw RefusedPicture.damaged(path, "its palette is missing");
    }
    inflater.setInput(data.array(), data.from(), data.length());
    byte[] buffer = new byte[1 << 14];
    try {
      for (int count = -1; count != 0; left -= count) {
        count = inflater.inflate(buffer);
        if (count > left) {
          throw RefusedPicture.damaged(path, "it has more pixels than its header says");
        }
      }
    } catch (DataFormatException e) {
      throw RefusedPicture.damaged(path, "its pixels cannot be unpacked");
    }
  }

  /** Checks that all pixels were there. */
  void checkEnd() throws RefusedPicture {
    if (left != 0) {
      throw RefusedPicture.damaged(path, "some of its pixels are missing");
    }
  }

  @Override
  public void close() {
    inflater.end();
  }

  private RefusedPicture nonsense() {
    return RefusedPicture.damaged(path, "its header makes no sense");
  }
}
