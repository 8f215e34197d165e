package org.councilreport.diagnostic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where each field of a report was written. A path names a field as the report does, such as {@code
 * updates[2].service}; a field that was not written is taken to stand where its nearest written
 * parent does.
 */
public final class Positions {

  /**
   * Ties an offset in a field's text to the place in the source it came from; later characters
   * follow on the same source line, up to the next anchor.
   *
   * @param offset index into the text, in UTF-16 units
   * @param line source line, from 1
   * @param column source column, from 1
   */
  public record Anchor(int offset, int line, int column) {}

  /**
   * A field as it was written.
   *
   * @param position where the value stands
   * @param source the file it stands in
   * @param text the text it holds; empty for lists and mappings
   * @param anchors how the text's characters map to the source, by ascending offset, the first at
   *     offset 0; empty where they do not
   */
  public record Written(
      SourcePosition position, SourceText source, String text, List<Anchor> anchors) {

    /** Copies the anchors. */
    public Written {
      anchors = List.copyOf(anchors);
    }
  }

  private final Map<String, Written> fields;
  private final Set<String> leftOut;

  /** Asked for by half a dozen checks. */
  private volatile @Nullable Map<String, String> texts;

  /**
   * Positions of these fields, of which some items of lists were left out of what was made.
   *
   * @param fields the fields, by path, in the order they were written; kept as it is, because a
   *     copy costs a tenth of reading, so it may not change any more
   * @param leftOut the paths of the items that were left out
   */
  public Positions(Map<String, Written> fields, Set<String> leftOut) {
    this.fields = Collections.unmodifiableMap(fields);
    this.leftOut = Set.copyOf(leftOut);
  }

  /**
   * Positions of these fields, by path, in the order they were written. The path of the whole
   * report is empty. They may not change any more.
   */
  public Positions(Map<String, Written> fields) {
    this(fields, Set.of());
  }

  /** The report's file as the user named it, if it was read from one. */
  public Optional<String> file() {
    return Optional.ofNullable(fields.get("")).map(written -> written.source().file());
  }

  /** Whether a field was written. */
  public boolean isWritten(String path) {
    return fields.containsKey(path);
  }

  /** Whether a field was written in the report's own file, not in another that goes with it. */
  public boolean isOwn(String path) {
    return Optional.ofNullable(fields.get(path))
        .map(written -> written.source().file())
        .filter(file -> Optional.of(file).equals(file()))
        .isPresent();
  }

  /** The text of a field, if it has one. */
  public Optional<String> text(String path) {
    return Optional.ofNullable(fields.get(path)).map(Written::text).filter(text -> !text.isEmpty());
  }

  /** Whether something was written in a field, or in one of its fields. */
  public boolean hasValue(String path) {
    return fields.entrySet().stream()
        .anyMatch(field -> isWithin(path, field.getKey()) && !field.getValue().text().isEmpty());
  }

  /**
   * The path of an item of a list that was made; the list's own, where one item was written without
   * a list.
   *
   * @param list the list's path
   * @param index the item's place, from 0
   */
  public String item(String list, int index) {
    int place = index;
    for (int i = 0; !leftOut.isEmpty() && i <= place; i++) {
      place += leftOut.contains(list + "[" + i + "]") ? 1 : 0;
    }
    String item = list + "[" + place + "]";
    return place == 0 && isWritten(list) && !isWritten(item) ? list : item;
  }

  /** Begins an error about a field. */
  public Diagnostic.Builder error(Code code, String path, String message) {
    return place(Diagnostic.error(code, message), path);
  }

  /** Begins a warning about a field. */
  public Diagnostic.Builder warning(Code code, String path, String message) {
    return place(Diagnostic.warning(code, message), path);
  }

  /** Begins an error about some characters of a field's text. */
  public Diagnostic.Builder error(Code code, String path, int offset, int length, String message) {
    Diagnostic.Builder error = error(code, path, message);
    Written written = fields.get(path);
    if (written != null) {
      error.at(within(written, offset, length), written.source());
    }
    return error;
  }

  /** Begins a warning about some characters of a field's text. */
  public Diagnostic.Builder warning(
      Code code, String path, int offset, int length, String message) {
    Diagnostic.Builder warning = warning(code, path, message);
    Written written = fields.get(path);
    if (written != null) {
      warning.at(within(written, offset, length), written.source());
    }
    return warning;
  }

  /** The texts there are, by the path of their field, in the order they were written. */
  public Map<String, String> texts() {
    Map<String, String> known = texts;
    if (known == null) {
      Map<String, String> found = new LinkedHashMap<>();
      fields.forEach(
          (path, written) -> {
            if (!written.text().isEmpty()) {
              found.put(path, written.text());
            }
          });
      known = Collections.unmodifiableMap(found);
      texts = known;
    }
    return known;
  }

  /**
   * The first field at or below a path whose text holds a code point: its path, and the offset in
   * its text.
   *
   * @param path where to look; empty for the whole report
   * @param codePoint what to look for
   */
  public Optional<Map.Entry<String, Integer>> find(String path, int codePoint) {
    return fields.entrySet().stream()
        .filter(field -> isWithin(path, field.getKey()))
        .filter(field -> field.getValue().text().indexOf(codePoint) >= 0)
        .<Map.Entry<String, Integer>>map(
            field -> Map.entry(field.getKey(), field.getValue().text().indexOf(codePoint)))
        .findFirst();
  }

  private Diagnostic.Builder place(Diagnostic.Builder diagnostic, String path) {
    diagnostic.field(path);
    nearest(path).ifPresent(written -> diagnostic.at(written.position(), written.source()));
    return diagnostic;
  }

  private Optional<Written> nearest(String path) {
    for (String at = path; ; at = parent(at)) {
      Written written = fields.get(at);
      if (written != null || at.isEmpty()) {
        return Optional.ofNullable(written);
      }
    }
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
  }

  /** Whether a path is another, or that of a field in it. */
  public static boolean isWithin(String parent, String path) {
    return path.startsWith(parent)
        && (parent.isEmpty()
            || path.length() == parent.length()
            || ".[".indexOf(path.charAt(parent.length())) >= 0);
  }

  private static SourcePosition within(Written written, int offset, int length) {
    Anchor anchor = null;
    int end = written.text().length();
    for (Anchor next : written.anchors()) {
      if (next.offset() > offset) {
        end = next.offset();
        break;
      }
      anchor = next;
    }
    if (anchor == null) {
      return written.position();
    }
    int column = anchor.column() + written.text().codePointCount(anchor.offset(), offset);
    int marked = written.text().codePointCount(offset, Math.min(offset + length, end));
    return SourcePosition.onLine(written.position().file(), anchor.line(), column, marked);
  }
}
