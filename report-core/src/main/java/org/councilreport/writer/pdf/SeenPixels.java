package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.councilreport.raster.AreaScaler;

/** Parts pixels into their colour and their opacity, and makes them fewer on the way. */
final class SeenPixels {
  private static final int OPAQUE = 255;

  private final int colours;
  private final OutputStream colour;
  private final OutputStream opacity;
  private boolean opaque = true;

  /**
   * A writer of one picture's pixels.
   *
   * @param colours samples of colour in a pixel
   * @param colour where these go
   * @param opacity where the opacity goes
   */
  SeenPixels(int colours, OutputStream colour, OutputStream opacity) {
    this.colours = colours;
    this.colour = colour;
    this.opacity = opacity;
  }

  /** Takes the rows of a picture of one size, to be written in another. */
  AreaScaler.Rows scaled(AreaScaler.Size size, AreaScaler.Size most) {
    AreaScaler scaler = new AreaScaler(size, most, colours + 1, this::write);
    return row -> scaler.add(weighed(row));
  }

  /** What is hardly seen counts little for the colour of a mean. */
  private int[] weighed(int[] row) {
    int[] weighed = new int[row.length];
    for (int i = 0; i < row.length; i += colours + 1) {
      int weight = row[i + colours];
      for (int channel = 0; channel < colours; channel++) {
        weighed[i + channel] = row[i + channel] * weight;
      }
      weighed[i + colours] = weight * OPAQUE;
    }
    return weighed;
  }

  private void write(int[] row) throws IOException {
    for (int i = 0; i < row.length; i += colours + 1) {
      int weight = row[i + colours];
      for (int channel = 0; channel < colours; channel++) {
        colour.write(
            weight == 0 ? 0 : Math.min(OPAQUE, (row[i + channel] * OPAQUE + weight / 2) / weight));
      }
      int seen = (weight + OPAQUE / 2) / OPAQUE;
      opacity.write(seen);
      opaque &= seen == OPAQUE;
    }
  }

  /** Whether no pixel so far lets anything through. */
  boolean areOpaque() {
    return opaque;
  }
}
