package org.councilreport.raster;

/** The samples of a plane, from 0 to 255. */
final class Samples {
  /** The largest number that the codes have room for. */
  private static final int LARGEST = 1023;

  private final AreaScaler.Size size;
  private final byte[] values;
  private int rows;

  Samples(AreaScaler.Size size) {
    this.size = size;
    this.values = new byte[size.width() * size.height()];
  }

  /** Takes the next row. */
  void add(int[] row) {
    for (int x = 0; x < size.width(); x++) {
      values[rows * size.width() + x] = (byte) row[x];
    }
    rows++;
  }

  /**
   * The frequencies of a block, divided, in the order of the file. Beyond the edge the last samples
   * go on.
   */
  int[] block(int column, int row, int[] divisors) {
    float[] block = new float[Component.BLOCK];
    for (int i = 0; i < Component.BLOCK; i++) {
      int x = Math.min(column * Component.SIDE + i % Component.SIDE, size.width() - 1);
      int y = Math.min(row * Component.SIDE + i / Component.SIDE, size.height() - 1);
      block[i] = (values[y * size.width() + x] & 0xFF) - 128;
    }
    Dct.forward(block);
    int[] divided = new int[Component.BLOCK];
    for (int i = 0; i < Component.BLOCK; i++) {
      int value = Math.round(block[Component.ZIGZAG[i]] / divisors[i]);
      divided[i] = i == 0 ? value : Math.max(-LARGEST, Math.min(LARGEST, value));
    }
    return divided;
  }
}
