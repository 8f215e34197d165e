package org.councilreport.raster;

import java.io.IOException;
import java.util.Arrays;

/** The frequencies of a plane, block by block, in the order of the file. */
final class Plane {
  private final Frame frame;
  private final Component component;
  private final int across;
  private final short[] values;
  private int mean;

  Plane(Frame frame, Component component) {
    this.frame = frame;
    this.component = component;
    this.across = frame.blocksAcross(component);
    this.values = new short[across * frame.blocksDown(component) * Component.BLOCK];
  }

  Component component() {
    return component;
  }

  short[] values() {
    return values;
  }

  /** Where a block begins. */
  int block(int x, int y) {
    return (y * across + x) * Component.BLOCK;
  }

  /** Blocks in a row that hold samples. */
  int usedAcross() {
    return Frame.up(frame.size(component).width(), Component.SIDE);
  }

  /** Blocks in a column that hold samples. */
  int usedDown() {
    return Frame.up(frame.size(component).height(), Component.SIDE);
  }

  /** The mean of the next block, from how it differs from the one before. */
  int mean(int difference) {
    mean += difference;
    return mean;
  }

  void restart() {
    mean = 0;
  }

  /** Gives its samples, row by row, from 0 to 255. */
  void samples(int[] divisors, AreaScaler.Rows target) throws IOException {
    AreaScaler.Size size = frame.size(component);
    int[][] rows = new int[Component.SIDE][usedAcross() * Component.SIDE];
    float[] block = new float[Component.BLOCK];
    for (int y = 0; y < usedDown(); y++) {
      for (int x = 0; x < usedAcross(); x++) {
        Arrays.fill(block, 0);
        int from = block(x, y);
        for (int i = 0; i < Component.BLOCK; i++) {
          block[Component.ZIGZAG[i]] = values[from + i] * divisors[i];
        }
        Dct.inverse(block);
        for (int i = 0; i < Component.BLOCK; i++) {
          rows[i / Component.SIDE][x * Component.SIDE + i % Component.SIDE] = sample(block[i]);
        }
      }
      for (int i = 0; i < Component.SIDE && y * Component.SIDE + i < size.height(); i++) {
        target.take(rows[i]);
      }
    }
  }

  private static int sample(float level) {
    return Math.max(0, Math.min(255, Math.round(level) + 128));
  }
}
