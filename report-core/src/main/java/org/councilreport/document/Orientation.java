package org.councilreport.document;

/**
 * How the pixels of a picture's file are to be turned before they are seen: first mirrored, then
 * turned clockwise.
 *
 * @param mirrored whether left and right change places
 * @param quarterTurns how many times it is turned by 90 degrees clockwise, from 0 to 3
 */
public record Orientation(boolean mirrored, int quarterTurns) {

  /** Pixels that stand as they are to be seen. */
  public static final Orientation UPRIGHT = new Orientation(false, 0);

  /** Checks the turns. */
  public Orientation {
    if (quarterTurns < 0 || quarterTurns > 3) {
      throw new IllegalArgumentException(quarterTurns + " quarter turns");
    }
  }

  /** Whether the file's rows are seen as columns. */
  public boolean swapsSides() {
    return quarterTurns % 2 == 1;
  }
}
