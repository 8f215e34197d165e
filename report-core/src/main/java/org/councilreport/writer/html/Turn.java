package org.councilreport.writer.html;

import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;

/**
 * How SVG turns a picture's file to be seen right.
 *
 * @param width the width of the file's rows
 * @param height how many rows the file has
 * @param matrix the transformation from the file's places to the picture's (SVG 2, 8.5)
 */
record Turn(int width, int height, String matrix) {
  static Turn of(Picture picture) {
    Orientation orientation = picture.orientation();
    int width = orientation.swapsSides() ? picture.height() : picture.width();
    int height = orientation.swapsSides() ? picture.width() : picture.height();
    int[] matrix =
        switch (orientation.quarterTurns()) {
          case 1 -> new int[] {0, 1, -1, 0, height, 0};
          case 2 -> new int[] {-1, 0, 0, -1, width, height};
          case 3 -> new int[] {0, -1, 1, 0, 0, width};
          default -> new int[] {1, 0, 0, 1, 0, 0};
        };
    return new Turn(width, height, text(orientation.mirrored() ? mirrored(matrix, width) : matrix));
  }

  /** The same after left and right have changed places. */
  private static int[] mirrored(int[] matrix, int width) {
    return new int[] {
      -matrix[0],
      -matrix[1],
      matrix[2],
      matrix[3],
      matrix[4] + matrix[0] * width,
      matrix[5] + matrix[1] * width
    };
  }

  private static String text(int... matrix) {
    StringBuilder text = new StringBuilder("matrix(");
    for (int i = 0; i < matrix.length; i++) {
      text.append(i == 0 ? "" : " ").append(matrix[i]);
    }
    return text.append(')').toString();
  }
}
