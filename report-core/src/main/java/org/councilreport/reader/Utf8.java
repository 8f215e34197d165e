package org.councilreport.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;

/** Decodes UTF-8 strictly. A byte order mark is accepted and dropped, as editors do. */
final class Utf8 {
  private static final String CURE = "save the file again with the encoding UTF-8";

  /**
   * A decoded file.
   *
   * @param text its text, with LF at every line end
   * @param fault why it is not UTF-8
   */
  record Decoded(String text, Optional<Diagnostic> fault) {}

  private Utf8() {}

  static Decoded decode(byte[] bytes, String file) {
    if (isUtf16(bytes)) {
      Diagnostic fault =
          Diagnostic.error(Code.ENCODING, "this file is in UTF-16, which is not read")
              .at(SourcePosition.at(file, 1, 1), SourceText.of(file, ""))
              .help(CURE)
              .build();
      return new Decoded("", Optional.of(fault));
    }
    Optional<String> other = otherKind(bytes);
    if (other.isPresent()) {
      Diagnostic fault =
          Diagnostic.error(Code.ENCODING, "this is " + other.get() + ", not a text file")
              .at(SourcePosition.at(file, 1, 1), SourceText.of(file, ""))
              .help("name the report's YAML file, which is plain text")
              .build();
      return new Decoded("", Optional.of(fault));
    }
    int start = hasByteOrderMark(bytes) ? 3 : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    // What is no UTF-8 becomes U+FFFD; hardly any file has that, and this is ten times as fast.
    return text.indexOf('\uFFFD') < 0
        ? new Decoded(withLineFeeds(text), Optional.empty())
        : decodeStrictly(bytes, start, file);
  }

  private static Decoded decodeStrictly(byte[] bytes, int start, String file) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    String text = withLineFeeds(out.flip().toString());
    return new Decoded(
        text,
        result.isError()
            ? Optional.of(badByte(bytes, in.position(), text, file))
            : Optional.empty());
  }

  private static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What a file is by its first bytes, where an officer may have taken the wrong one. */
  private static Optional<String> otherKind(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4000), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return Optional.of("a PDF document");
    }
    if (start.startsWith("PK\u0003\u0004")) {
      boolean office = start.contains("[Content_Types].xml") || start.contains("word/");
      return Optional.of(office ? "a Word or other Office document" : "a zip file");
    }
    return start.startsWith("\u00D0\u00CF\u0011\u00E0")
        ? Optional.of("an old Word or other Office document")
        : Optional.empty();
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  /** By its byte order mark, or because every other byte of Latin letters is zero. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
  }

  private static Diagnostic badByte(byte[] bytes, int at, String before, String file) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    String start = before.substring(before.lastIndexOf('\n') + 1);
    String shown = start + '\uFFFD' + restOfLine(bytes, at + 1);
    SourceText source =
        SourceText.of(file, before.substring(0, before.length() - start.length()) + shown);
    int column = start.codePointCount(0, start.length()) + 1;
    Diagnostic.Builder fault =
        Diagnostic.error(Code.ENCODING, "this file is not in UTF-8")
            .at(SourcePosition.onLine(file, line, column, 1), source)
            .label("byte " + Integer.toHexString((bytes[at] & 0xFF) | 0x100).substring(1))
            .help(CURE);
    windows(bytes[at])
        .ifPresent(c -> fault.note("in the old encoding Windows-1252 this is \"" + c + '"'));
    return fault.build();
  }

  private static String restOfLine(byte[] bytes, int from) {
    int to = from;
    while (to < bytes.length && bytes[to] != '\n' && bytes[to] != '\r') {
      to++;
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static Optional<String> windows(byte b) {
    String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
    return TextGate.objection(c.codePointAt(0)).isPresent() || c.equals("\uFFFD")
        ? Optional.empty()
        : Optional.of(c);
  }
}
