package org.councilreport.font;

import java.util.List;
import java.util.stream.IntStream;

/** Every character is half an em wide, so that sums in tests can be done in the head. */
public final class HalfEmMetrics implements FontMetrics {
  @Override
  public boolean covers(int codePoint) {
    return true;
  }

  @Override
  public List<FontFace> fallbacks() {
    return List.of();
  }

  @Override
  public int advance(int codePoint) {
    return 500;
  }

  @Override
  public int kerning(int left, int right) {
    return left == 'A' && right == 'V' ? -100 : 0;
  }

  @Override
  public List<PlacedGlyph> shape(String text) {
    return IntStream.range(0, text.length())
        .mapToObj(i -> new PlacedGlyph(1, i, i + 1, 500.0 * (text.length() - 1 - i), 0, 500))
        .toList();
  }

  @Override
  public int ascent() {
    return 800;
  }

  @Override
  public int descent() {
    return 200;
  }
}
