package org.councilreport.reader;

import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where and why SnakeYAML gave up.
 *
 * @param source the file
 * @param problem what it stumbled over, in its words
 * @param context what it was doing, in its words
 * @param at where it stumbled
 * @param began where what it was doing began; where it stumbled, if it does not say
 */
record SyntaxError(SourceText source, String problem, String context, Place at, Place began) {

  /** A line and a column, from 1, and the line's text. */
  record Place(int line, int column, String text) {

    /** What stands before it on its line. */
    String before() {
      return text.substring(0, index());
    }

    /** What stands from it to the end of its line. */
    String after() {
      return text.substring(index());
    }

    /** The place of an index in its line. */
    Place atIndex(int index) {
      return new Place(line, text.codePointCount(0, index) + 1, text);
    }

    private int index() {
      return text.offsetByCodePoints(0, column - 1);
    }
  }

  static SyntaxError of(MarkedYAMLException e, SourceText source) {
    Place at = place(e.getProblemMark(), source);
    return new SyntaxError(
        source,
        Optional.ofNullable(e.getProblem()).orElse(""),
        Optional.ofNullable(e.getContext()).orElse(""),
        at,
        e.getContextMark() == null ? at : place(e.getContextMark(), source));
  }

  private static Place place(Mark mark, SourceText source) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1, source.line(mark.getLine() + 1));
  }

  /** Begins the diagnostic about some characters at a place. */
  Diagnostic.Builder fault(Place place, int length, String message) {
    return fault(Code.YAML_SYNTAX, place, length, message);
  }

  /** Begins the diagnostic of another kind about some characters at a place. */
  Diagnostic.Builder fault(Code code, Place place, int length, String message) {
    return Diagnostic.error(code, message)
        .at(SourcePosition.onLine(source.file(), place.line(), place.column(), length), source);
  }
}
