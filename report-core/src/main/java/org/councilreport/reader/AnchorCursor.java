package org.councilreport.reader;

import java.util.Optional;
import org.councilreport.diagnostic.Positions.Anchor;
import org.councilreport.diagnostic.Positions.Written;

/** Goes through a text's anchors while the text is copied into one of another length. */
final class AnchorCursor {
  private final Written written;
  private int next;
  private boolean due;

  AnchorCursor(Written written) {
    this.written = written;
  }

  /** From here on, characters of the copy no longer follow the last anchor. */
  void reanchor() {
    due = true;
  }

  /** The anchor that the copy needs where an offset in the text becomes one in the copy. */
  Optional<Anchor> at(int offset, int copied) {
    boolean reached = false;
    while (next < written.anchors().size() && written.anchors().get(next).offset() <= offset) {
      next++;
      reached = true;
    }
    if (next == 0 || !(reached || due)) {
      return Optional.empty();
    }
    due = false;
    Anchor last = written.anchors().get(next - 1);
    int column = last.column() + written.text().codePointCount(last.offset(), offset);
    return Optional.of(new Anchor(copied, last.line(), column));
  }
}
