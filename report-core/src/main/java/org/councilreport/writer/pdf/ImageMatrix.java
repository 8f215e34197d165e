package org.councilreport.writer.pdf;

import org.councilreport.document.Orientation;

/**
 * Where the unit square of an image (ISO 32000-1, 8.9.5.1) goes: {@code x = acrossX·u + upX·v +
 * startX}, and y likewise. Pictures are turned by it, so that their pixels stay as they are.
 */
record ImageMatrix(
    double acrossX, double upX, double startX, double acrossY, double upY, double startY) {

  /** The unit square onto itself, mirrored and turned. */
  static ImageMatrix of(Orientation orientation) {
    ImageMatrix matrix =
        orientation.mirrored()
            ? new ImageMatrix(-1, 0, 1, 0, 1, 0)
            : new ImageMatrix(1, 0, 0, 0, 1, 0);
    for (int turn = 0; turn < orientation.quarterTurns(); turn++) {
      matrix = matrix.turned();
    }
    return matrix;
  }

  /** Clockwise: what was up is right, what was right is down. */
  private ImageMatrix turned() {
    return new ImageMatrix(acrossY, upY, startY, -acrossX, -upX, 1 - startX);
  }

  /** The six numbers of the cm operator that bring the image to a place on the page. */
  double[] placed(double x, double y, double width, double height) {
    return new double[] {
      acrossX * width,
      acrossY * height,
      upX * width,
      upY * height,
      startX * width + x,
      startY * height + y
    };
  }
}
