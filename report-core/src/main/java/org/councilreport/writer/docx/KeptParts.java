package org.councilreport.writer.docx;

import java.nio.charset.StandardCharsets;
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

  /** Longer parts are not alike. */
  private static final int LONGEST = 1 << 11;

  private final Map<Look, Map<PartType, Packed>> looks = new ConcurrentHashMap<>();
  private final Map<String, Packed> alike = new ConcurrentHashMap<>();

  /** Packs a part that other files are likely to have as well. */
  Packed packed(byte[] part) {
    if (part.length > LONGEST) {
      return Packing.of(part);
    }
    if (alike.size() > MOST) {
      alike.clear();
    }
    return alike.computeIfAbsent(
        new String(part, StandardCharsets.ISO_8859_1), text -> Packing.of(part));
  }

  /** The parts of a look, in the order in which a file refers to them. */
  Map<PartType, Packed> of(Look look) {
    if (looks.size() > MOST) {
      looks.clear();
    }
    return looks.computeIfAbsent(look, KeptParts::made);
  }

  private static Map<PartType, Packed> made(Look look) {
    Map<PartType, Packed> parts = new EnumMap<>(PartType.class);
    for (PartType part : PARTS) {
      parts.put(part, part.packed(Packing.tight(), xml -> look.write(part, xml)));
    }
    return Collections.unmodifiableMap(parts);
  }
}
