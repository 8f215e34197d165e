package org.councilreport.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.Positions.Written;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.councilreport.model.CommonMark;

/** What is noticed while one file is read: its faults, and where each field stands. */
final class Findings {
  private final SourceText source;
  private final boolean lenient;
  private final Columns columns;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Written> fields = new LinkedHashMap<>();
  private final Map<String, CommonMark> markdown = new LinkedHashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private int characters;

  /**
   * Nothing is noticed yet.
   *
   * @param source the file
   * @param lenient whether fields that nobody knows may stand in it
   */
  Findings(SourceText source, boolean lenient) {
    this.source = source;
    this.lenient = lenient;
    columns = new Columns(source);
  }

  /** What stands on a value's last line after it. */
  String after(SourcePosition place) {
    String line = source.line(place.endLine());
    int end = Math.min(place.endColumn() - 1, line.codePointCount(0, line.length()));
    return line.substring(line.offsetByCodePoints(0, end));
  }

  SourceText source() {
    return source;
  }

  Columns columns() {
    return columns;
  }

  /** Whether further faults would be dropped. */
  boolean isFull() {
    return diagnostics.size() >= Limits.FAULTS;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Map<String, Written> fields() {
    return fields;
  }

  /** The texts in CommonMark, by path. */
  Map<String, CommonMark> markdown() {
    return markdown;
  }

  /** The items of lists that nothing could be made of. */
  Set<String> leftOut() {
    return leftOut;
  }

  void leftOut(String path) {
    leftOut.add(path);
  }

  void keep(String path, CommonMark text) {
    markdown.put(path, text);
  }

  /** A field that nobody knows, without which the file can be read. */
  void addUnknown(Diagnostic fault) {
    add(lenient ? fault.asWarning() : fault);
  }

  void add(Diagnostic fault) {
    if (!isFull()) {
      diagnostics.add(fault);
    }
  }

  /** A field begins; the first of two with one name is the one that counts. */
  void wrote(String path, SourcePosition place) {
    fields.putIfAbsent(path, new Written(place, source, "", List.of()));
  }

  /** A field's text passes the gate, or is reported. */
  Optional<String> text(String path, YamlNode.Text text) {
    Written written =
        TextGate.composed(new Written(text.position(), source, text.value(), text.anchors()));
    fields.put(path, written);
    if (!isWithinLimits(path, written)) {
      return Optional.empty();
    }
    if (TextGate.isOpen(written.text())) {
      return Optional.of(written.text());
    }
    TextGate.faults(path, written.text(), here(path, written)).forEach(this::add);
    return Optional.empty();
  }

  private static Positions here(String path, Written written) {
    return new Positions(Map.of(path, written));
  }

  private boolean isWithinLimits(String path, Written written) {
    int length = written.text().length();
    int before = characters;
    characters += length;
    if (length > Limits.TEXT) {
      String most = Words.count(Limits.TEXT);
      add(
          here(path, written)
              .error(Code.LIMIT, path, "this text has more than " + most + " characters")
              .help("divide it into several updates")
              .build());
    } else if (before <= Limits.ALL_TEXT && characters > Limits.ALL_TEXT) {
      String most = Words.count(Limits.ALL_TEXT);
      add(
          here(path, written)
              .error(
                  Code.LIMIT, path, "up to here, the texts have more than " + most + " characters")
              .help("divide the report into several")
              .build());
    }
    return length <= Limits.TEXT && characters <= Limits.ALL_TEXT;
  }
}
