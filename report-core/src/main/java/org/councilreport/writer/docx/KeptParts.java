package org.councilreport.writer.docx;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.councilreport.style.Theme;

/**
 * Parts that follow from theme and language alone, kept for the next file: making them takes half
 * of the time of a short one.
 */
final class KeptParts {
  /** Some 20 KB each. */
  private static final int MOST = 256;

  private final Map<Key, byte[]> kept = new ConcurrentHashMap<>();

  private record Key(PartType type, Theme theme, Locale language) {}

  /** A part of this theme and language with this content. */
  byte[] part(PartType type, Theme theme, Locale language, Consumer<WordprocessingXml> content) {
    if (kept.size() > MOST) {
      kept.clear();
    }
    return kept.computeIfAbsent(new Key(type, theme, language), key -> type.bytes(content));
  }
}
