package org.councilreport.raster;

import java.io.IOException;
import java.util.Arrays;

/**
 * Makes a picture smaller, row by row. All sums are of whole numbers, so that the means are exact
 * and the same everywhere.
 */
public final class AreaScaler {

  /** Takes rows. */
  @FunctionalInterface
  public interface Rows {
    /** Takes the next row, which is its own to keep until it returns. */
    void take(int[] samples) throws IOException;
  }

  /**
   * The size of a picture.
   *
   * @param width samples in a row
   * @param height rows
   */
  public record Size(int width, int height) {}

  private final Size from;
  private final Size to;
  private final int channels;
  private final Rows target;
  private final long[] across;
  private final long[] sums;
  private final int[] row;

  /** How far the rows taken reach, and the rows given; a row taken is as high as rows are given. */
  private long taken;

  private long given;

  /**
   * A scaler of one picture.
   *
   * @param from the size of the picture
   * @param to the size wanted, no larger in either direction
   * @param channels samples that stand together, from 0 to 65,535 each
   * @param target takes the rows of the smaller picture
   */
  public AreaScaler(Size from, Size to, int channels, Rows target) {
    if (to.width() < 1
        || to.height() < 1
        || to.width() > from.width()
        || to.height() > from.height()) {
      throw new IllegalArgumentException(from + " to " + to);
    }
    this.from = from;
    this.to = to;
    this.channels = channels;
    this.target = target;
    across = new long[to.width() * channels];
    sums = new long[across.length];
    row = new int[across.length];
  }

  /** Takes the next row of the picture. */
  public void add(int[] samples) throws IOException {
    sumAcross(samples);
    long end = taken + to.height();
    while (taken < end) {
      long rowEnd = given + from.height();
      long part = Math.min(end, rowEnd) - taken;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += part * across[i];
      }
      taken += part;
      if (taken == rowEnd) {
        give();
        given = rowEnd;
      }
    }
  }

  /** A sample is as wide as there are new ones, and a new one as wide as there are samples. */
  private void sumAcross(int[] samples) {
    Arrays.fill(across, 0);
    int out = 0;
    long outEnd = from.width();
    long at = 0;
    for (int in = 0; in < from.width(); in++) {
      long end = at + to.width();
      while (at < end) {
        long part = Math.min(end, outEnd) - at;
        for (int channel = 0; channel < channels; channel++) {
          across[out * channels + channel] += part * samples[in * channels + channel];
        }
        at += part;
        if (at == outEnd) {
          out++;
          outEnd += from.width();
        }
      }
    }
  }

  private void give() throws IOException {
    long area = (long) from.width() * from.height();
    for (int i = 0; i < row.length; i++) {
      row[i] = (int) ((sums[i] + area / 2) / area);
    }
    Arrays.fill(sums, 0);
    target.take(row);
  }
}
