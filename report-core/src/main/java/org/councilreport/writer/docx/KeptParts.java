package org.councilreport.writer.docx;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Parts that follow from a look alone, kept as they are in a file: to make and to pack them takes
 * longer than the rest of a short file.
 */
final class KeptParts {
  /** Some 6 KB each. */
  private static final int MOST = 128;

  private static final List<PartType> PARTS =
      List.of(
          PartType.STYLES,
          PartType.NUMBERING,
          PartType.THEME,
          PartType.SETTINGS,
          PartType.FONT_TABLE);

  private final Map<Look, Map<PartType, Packed>> kept = new ConcurrentHashMap<>();

  /** The parts of a look, in the order in which a file refers to them. */
  Map<PartType, Packed> of(Look look) {
    if (kept.size() > MOST) {
      kept.clear();
    }
    return kept.computeIfAbsent(look, KeptParts::made);
  }

  private static Map<PartType, Packed> made(Look look) {
    Map<PartType, Packed> parts = new EnumMap<>(PartType.class);
    for (PartType part : PARTS) {
      parts.put(part, part.packed(Packing.tight(), xml -> look.write(part, xml)));
    }
    return Collections.unmodifiableMap(parts);
  }
}
