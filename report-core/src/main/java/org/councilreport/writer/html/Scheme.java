package org.councilreport.writer.html;

import java.util.function.Predicate;
import org.councilreport.style.Colour;

/**
 * The colours of a screen: a theme's, which are made for white paper, on a light or a dark ground.
 */
enum Scheme {
  /** Dark on light, as on paper. */
  LIGHT(new Colour(0xFFFFFF)) {
    @Override
    Colour adapt(Colour onPaper) {
      return onPaper;
    }
  },
  /** Light on dark. */
  DARK(new Colour(0x14171A)) {
    /** The same hue with the same contrast, so that what stood out still does. */
    @Override
    Colour adapt(Colour onPaper) {
      double contrast = Math.min(onPaper.contrastWithWhite(), STRONGEST);
      double luminance = contrast * (luminance(ground()) + 0.05) - 0.05;
      int step = first(2 * STEPS, at -> luminance(between(onPaper, at)) >= luminance);
      return between(onPaper, step);
    }

    /** From black at 0 through the colour to white. */
    private Colour between(Colour colour, int step) {
      return step < STEPS ? mix(Colour.BLACK, colour, step) : mix(colour, WHITE, step - STEPS);
    }
  };

  /** The least contrast of text (WCAG 2.2, success criterion 1.4.3). */
  static final double TEXT = 4.5;

  /** The least contrast of what is no text but says something (WCAG 2.2, 1.4.11). */
  static final double GRAPHIC = 3;

  /** The most that the ground of a panel may stand out from that of the page. */
  private static final double PANEL = 1.4;

  /** White on black is glaring; this is not. */
  private static final double STRONGEST = 15;

  private static final int STEPS = 256;
  private static final Colour WHITE = new Colour(0xFFFFFF);

  private final Colour ground;

  Scheme(Colour ground) {
    this.ground = ground;
  }

  /** The colour behind everything. */
  Colour ground() {
    return ground;
  }

  /** A colour of the theme as it looks here. */
  abstract Colour adapt(Colour onPaper);

  /** A colour of the theme for the ground of a panel, on which text of the page can be read. */
  Colour panel(Colour onPaper) {
    Colour adapted = adapt(onPaper);
    int step = first(STEPS, at -> mix(adapted, ground, at).contrastWith(ground) <= PANEL);
    return mix(adapted, ground, step);
  }

  /** A colour of the theme with at least this contrast to each of some grounds. */
  Colour readable(Colour onPaper, double least, Colour... grounds) {
    Colour adapted = adapt(onPaper);
    Colour end = lowest(Colour.BLACK, grounds) > lowest(WHITE, grounds) ? Colour.BLACK : WHITE;
    int step = first(STEPS, at -> lowest(mix(adapted, end, at), grounds) >= least);
    return mix(adapted, end, step);
  }

  private static double lowest(Colour colour, Colour... grounds) {
    double lowest = Double.MAX_VALUE;
    for (Colour ground : grounds) {
      lowest = Math.min(lowest, colour.contrastWith(ground));
    }
    return lowest;
  }

  private static double luminance(Colour colour) {
    return 1.05 / colour.contrastWithWhite() - 0.05;
  }

  /** The first step, up to the last, that is good, where all after it are good too. */
  private static int first(int last, Predicate<Integer> good) {
    int low = 0;
    int high = last;
    while (low < high) {
      int middle = (low + high) / 2;
      if (good.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static Colour mix(Colour from, Colour to, int step) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int start = (from.rgb() >> shift) & 0xFF;
      int end = (to.rgb() >> shift) & 0xFF;
      mixed |= (start + (end - start) * step / STEPS) << shift;
    }
    return new Colour(mixed);
  }
}
