package org.councilreport.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A source file's name and lines, kept so that diagnostics can show the line they speak of.
 *
 * @param file the file as the user named it
 * @param lines its lines without their ends
 * @param starts the index of each line's first byte in the file
 */
public record SourceText(String file, List<String> lines, List<Integer> starts) {

  /** Copies the lines. */
  public SourceText {
    lines = List.copyOf(lines);
    starts = List.copyOf(starts);
  }

  /** Splits a text at LF, CRLF and CR, the line ends of YAML 1.1 that editors count. */
  public static SourceText of(String file, String text) {
    return of(file, text, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Splits a text in the same way, and keeps where its lines begin in the file's bytes. */
  public static SourceText of(String file, String text, byte[] utf8) {
    return new SourceText(file, lines(text), starts(utf8));
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** The index in the file of the byte at a line and a column, both from 1. */
  public int offset(int line, int column) {
    String text = line(line);
    int before = Math.min(column - 1, text.codePointCount(0, text.length()));
    int start = starts.get(Math.min(line, starts.size()) - 1);
    return start
        + text.substring(0, text.offsetByCodePoints(0, before))
            .getBytes(StandardCharsets.UTF_8)
            .length;
  }

  private static List<Integer> starts(byte[] utf8) {
    boolean marked =
        utf8.length >= 3
            && utf8[0] == (byte) 0xEF
            && utf8[1] == (byte) 0xBB
            && utf8[2] == (byte) 0xBF;
    List<Integer> starts = new ArrayList<>();
    starts.add(marked ? 3 : 0);
    for (int i = 0; i < utf8.length; i++) {
      boolean crlf = utf8[i] == '\r' && i + 1 < utf8.length && utf8[i + 1] == '\n';
      if (utf8[i] == '\n' || (utf8[i] == '\r' && !crlf)) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  /** A line by its number, from 1; empty where the file has no such line. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }
}
