package org.councilreport.font;

import java.util.List;

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
  public int ascent() {
    return 800;
  }

  @Override
  public int descent() {
    return 200;
  }
}
