package org.councilreport.writer.docx;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.councilreport.style.Theme;

/**
 * The styles of the looks that files had lately, kept for the next: they follow from theme and
 * language alone, and making them takes a quarter of the time of a short file.
 */
final class KeptStyles {
  /** Some 20 KB each. */
  private static final int MOST = 64;

  private final Map<Key, byte[]> kept = new ConcurrentHashMap<>();

  private record Key(Theme theme, Locale language) {}

  /** The part of styles. */
  byte[] of(Theme theme, Locale language) {
    if (kept.size() > MOST) {
      kept.clear();
    }
    return kept.computeIfAbsent(
        new Key(theme, language),
        key -> PartType.STYLES.bytes(xml -> new Styles(xml, theme).write(language)));
  }
}
