package org.councilreport.raster;

/** The cosine transform of blocks of eight by eight samples (ISO/IEC 10918-1, A.3.3). */
final class Dct {
  private static final int SIDE = 8;

  /** By frequency and place; {@code StrictMath}, as the results have to be alike everywhere. */
  private static final float[] WAVES = waves();

  private Dct() {}

  private static float[] waves() {
    float[] waves = new float[SIDE * SIDE];
    for (int frequency = 0; frequency < SIDE; frequency++) {
      double scale = frequency == 0 ? StrictMath.sqrt(0.125) : 0.5;
      for (int at = 0; at < SIDE; at++) {
        waves[frequency * SIDE + at] =
            (float) (scale * StrictMath.cos((2 * at + 1) * frequency * StrictMath.PI / 16));
      }
    }
    return waves;
  }

  /** Frequencies into samples, in place. */
  static void inverse(float[] block) {
    float[] half = new float[SIDE * SIDE];
    for (int v = 0; v < SIDE; v++) {
      for (int u = 0; u < SIDE; u++) {
        float value = block[v * SIDE + u];
        if (value != 0) {
          for (int x = 0; x < SIDE; x++) {
            half[v * SIDE + x] += value * WAVES[u * SIDE + x];
          }
        }
      }
    }
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        float sum = 0;
        for (int v = 0; v < SIDE; v++) {
          sum += half[v * SIDE + x] * WAVES[v * SIDE + y];
        }
        block[y * SIDE + x] = sum;
      }
    }
  }

  /** Samples into frequencies, in place. */
  static void forward(float[] block) {
    float[] half = new float[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int u = 0; u < SIDE; u++) {
        float sum = 0;
        for (int x = 0; x < SIDE; x++) {
          sum += block[y * SIDE + x] * WAVES[u * SIDE + x];
        }
        half[y * SIDE + u] = sum;
      }
    }
    for (int v = 0; v < SIDE; v++) {
      for (int u = 0; u < SIDE; u++) {
        float sum = 0;
        for (int y = 0; y < SIDE; y++) {
          sum += half[y * SIDE + u] * WAVES[v * SIDE + y];
        }
        block[v * SIDE + u] = sum;
      }
    }
  }
}
