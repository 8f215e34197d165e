package org.councilreport.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.Positions.Anchor;
import org.councilreport.diagnostic.Positions.Written;

/**
 * The gate every text passes. It refuses characters that no document may hold, and changes one
 * thing only: a letter and the accents typed after it become one character where Unicode has one
 * (normalisation form C), which reads the same and which every font can print. Spaces, quotes and
 * everything else stay as written.
 */
final class TextGate {
  /** All before it are normal by themselves, and none but controls is objected to. */
  private static final char FIRST_DOUBTFUL = '\u0300';

  private TextGate() {}

  /** Whether a text may pass as it is. */
  static boolean isOpen(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean harmless = (c >= ' ' && c <= '~') || (c >= '\u00A0' && c < FIRST_DOUBTFUL);
      if (!harmless) {
        int codePoint = text.codePointAt(at);
        if (objection(codePoint).isPresent()) {
          return false;
        }
        at += Character.charCount(codePoint) - 1;
      }
    }
    return true;
  }

  private static boolean isNormal(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_DOUBTFUL) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /** What is wrong with a character, in words that follow "this text holds". */
  static Optional<String> objection(int c) {
    if (c == '\t') {
      return Optional.of("a tab");
    }
    if (c == '\n') {
      return Optional.empty();
    }
    if (c == 0x2028 || c == 0x2029) {
      return Optional.of("an invisible line separator");
    }
    if (c == 0xFEFF) {
      return Optional.of("a byte order mark");
    }
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
      return Optional.of("an invisible character that turns the direction of text");
    }
    if ((c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE) {
      return Optional.of("a code that is no character");
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Optional.of("an invisible control character");
      case Character.SURROGATE -> Optional.of("half of a character");
      default -> Optional.empty();
    };
  }

  /** The cure for a character that is objected to. */
  static String cure(int c) {
    return c == '\t' ? "use spaces instead" : "delete it; it may have come with copied text";
  }

  /** The printed form of a code point, such as {@code U+0007}. */
  static String number(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /** A fault for each run of one character that no document may hold. */
  static List<Diagnostic> faults(String path, String text, Positions positions) {
    List<Diagnostic> faults = new ArrayList<>();
    int before = -1;
    for (int at = 0; at < text.length() && faults.size() < Limits.FAULTS; ) {
      int c = text.codePointAt(at);
      int offset = at;
      if (c != before) {
        objection(c)
            .ifPresent(
                what ->
                    faults.add(
                        positions
                            .error(Code.TEXT, path, offset, 1, "this text holds " + what)
                            .label(number(c))
                            .help(cure(c))
                            .build()));
      }
      before = c;
      at += Character.charCount(c);
    }
    return faults;
  }

  /** A text in normalisation form C, its anchors moved with it. */
  static Written composed(Written written) {
    String text = written.text();
    if (isNormal(text)) {
      return written;
    }
    StringBuilder composed = new StringBuilder();
    List<Anchor> anchors = new ArrayList<>();
    AnchorCursor cursor = new AnchorCursor(written);
    for (int start = 0; start < text.length(); ) {
      int end = endOfCluster(text, start);
      String cluster = text.substring(start, end);
      String normal = Normalizer.normalize(cluster, Normalizer.Form.NFC);
      cursor.at(start, composed.length()).ifPresent(anchors::add);
      composed.append(normal);
      if (!normal.equals(cluster)) {
        cursor.reanchor();
      }
      start = end;
    }
    return new Written(written.position(), written.source(), composed.toString(), anchors);
  }

  /** The end of a character with the marks, or the Hangul vowel and final, that follow it. */
  private static int endOfCluster(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && continues(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean continues(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= 0x1160 && c <= 0x11FF);
  }
}
