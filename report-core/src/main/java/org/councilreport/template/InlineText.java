package org.councilreport.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Text;

/**
 * Collects the text of one block. White space with a line end in it is the template's layout: one
 * space, or none at the block's edges and beside line breaks. All other spaces are the author's and
 * stay as they are, which works because an author's text reaches markup without line ends.
 */
final class InlineText {
  private final Deque<List<Inline>> open = new ArrayDeque<>();
  private final StringBuilder run = new StringBuilder();
  private boolean atEdge = true;
  private boolean spaceDue;

  InlineText() {
    open.push(new ArrayList<>());
  }

  void add(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLayout(text.charAt(i))) {
        int end = afterSpace(text, i);
        words(text.substring(from, beforeSpace(text, from, i)));
        spaceDue = !atEdge;
        from = end;
        i = end - 1;
      }
    }
    words(text.substring(from));
  }

  /** White space that an author's text does not reach markup with. */
  private static boolean isLayout(char c) {
    return c == '\n' || c == '\t' || c == '\r';
  }

  private static int afterSpace(String text, int index) {
    int end = index;
    while (end < text.length() && (text.charAt(end) == ' ' || isLayout(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static int beforeSpace(String text, int from, int index) {
    int start = index;
    while (start > from && text.charAt(start - 1) == ' ') {
      start--;
    }
    return start;
  }

  void add(Inline inline) {
    boolean edge = inline instanceof LineBreak;
    spaceDue &= !edge;
    endRun(true);
    open.element().add(inline);
    atEdge = edge;
  }

  /** Begins an element, such as a link, that holds the text up to its {@link #end}. */
  void begin() {
    endRun(true);
    open.push(new ArrayList<>());
  }

  /** Ends the element that was begun last, and makes it of what it holds. */
  void end(Function<List<Inline>, Inline> make) {
    endRun(false);
    Inline element = make.apply(open.pop());
    open.element().add(element);
  }

  /** Everything collected. */
  List<Inline> finish() {
    spaceDue = false;
    endRun(false);
    return List.copyOf(open.element());
  }

  private void words(String words) {
    if (!words.isEmpty()) {
      flushSpace();
      run.append(words);
      atEdge = false;
    }
  }

  private void flushSpace() {
    if (spaceDue) {
      run.append(' ');
      spaceDue = false;
      atEdge = true;
    }
  }

  private void endRun(boolean withSpace) {
    if (withSpace) {
      flushSpace();
    }
    if (run.length() > 0) {
      open.element().add(new Text(run.toString()));
      run.setLength(0);
    }
  }
}
