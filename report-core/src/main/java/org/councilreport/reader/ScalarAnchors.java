package org.councilreport.reader;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.diagnostic.Positions.Anchor;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;

/** Finds out where in the file the characters of a scalar's value stand. */
final class ScalarAnchors {
  /** A stretch of one source line that is part of the value. */
  private record Piece(int line, int column, String text) {}

  private static final int QUOTES = 2;

  private final Columns columns;
  private final String value;
  private final Mark start;
  private final Mark end;

  private ScalarAnchors(Columns columns, String value, Mark start, Mark end) {
    this.columns = columns;
    this.value = value;
    this.start = start;
    this.end = end;
  }

  /** The anchors of a value that was written in one style between two marks. */
  static List<Anchor> of(Columns columns, ScalarStyle style, String value, Mark start, Mark end) {
    ScalarAnchors scalar = new ScalarAnchors(columns, value, start, end);
    return switch (style) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> scalar.quoted();
      case LITERAL, FOLDED -> scalar.aligned(scalar.blockPieces());
      default -> scalar.plain();
    };
  }

  /** Every escape is longer than what it stands for, so a text of equal length has none. */
  private List<Anchor> quoted() {
    int line = start.getLine() + 1;
    int column = start.getColumn() + 1;
    int index = columns.index(line, column);
    boolean asWritten =
        start.getLine() == end.getLine()
            && columns.index(line, end.getColumn() + 1) - index - QUOTES == value.length();
    return asWritten
        ? List.of(new Anchor(0, line, column + 1))
        : new QuotedAnchors(columns.source(), line, column, index).of(value);
  }

  private List<Anchor> aligned(List<Piece> pieces) {
    List<Anchor> anchors = new ArrayList<>();
    int offset = 0;
    for (Piece piece : pieces) {
      while (!value.startsWith(piece.text(), offset) && isFold(offset)) {
        offset++;
      }
      if (!value.startsWith(piece.text(), offset)) {
        break;
      }
      if (anchors.isEmpty() && offset > 0) {
        anchors.add(new Anchor(0, start.getLine() + 2, 1));
      }
      anchors.add(new Anchor(offset, piece.line(), piece.column()));
      offset += piece.text().length();
    }
    return anchors;
  }

  /** Whether a character of the value can stand for a line end, which has no place of its own. */
  private boolean isFold(int offset) {
    return offset < value.length() && (value.charAt(offset) == ' ' || value.charAt(offset) == '\n');
  }

  private List<Anchor> plain() {
    return start.getLine() == end.getLine()
        ? List.of(new Anchor(0, start.getLine() + 1, start.getColumn() + 1))
        : aligned(plainPieces());
  }

  private List<Piece> plainPieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int line = start.getLine() + 1; line <= end.getLine() + 1; line++) {
      String text = columns.source().line(line);
      if (line == end.getLine() + 1) {
        text = text.substring(0, columns.index(line, end.getColumn() + 1));
      }
      int from =
          line == start.getLine() + 1
              ? columns.index(line, start.getColumn() + 1)
              : Blanks.leading(text);
      add(pieces, line, text.substring(0, Blanks.trailing(text)), from);
    }
    return pieces;
  }

  private List<Piece> blockPieces() {
    int last = end.getColumn() > 0 ? end.getLine() + 1 : end.getLine();
    int indent = blockIndent(last);
    List<Piece> pieces = new ArrayList<>();
    for (int line = start.getLine() + 2; line <= last; line++) {
      add(pieces, line, columns.source().line(line), indent);
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, int line, String text, int from) {
    if (from < text.length()) {
      pieces.add(new Piece(line, text.codePointCount(0, from) + 1, text.substring(from)));
    }
  }

  /** What the first line with words is indented by in the file, but not in the value. */
  private int blockIndent(int last) {
    int inValue =
        value
            .lines()
            .filter(line -> !Blanks.isBlank(line))
            .findFirst()
            .map(Blanks::leading)
            .orElse(0);
    for (int line = start.getLine() + 2; line <= last; line++) {
      if (!Blanks.isBlank(columns.source().line(line))) {
        return Math.max(0, Blanks.leading(columns.source().line(line)) - inValue);
      }
    }
    return 0;
  }
}
