package org.councilreport.advice;

import java.util.List;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** A list is written as a list, so that it is read out as one. */
final class TypedBullets implements Counsel {
  /** Signs that no sentence begins with; an o is Word's second bullet, and no word of English. */
  private static final String SIGNS = "•·▪▫◦‣●○■□➢➤✓✔–—o";

  private static final String SIGN = "[" + SIGNS + "](?=[ \\t])";

  /** A dash without its space, on two lines at least; on one it may be a minus. */
  private static final String DASH = "-(?=\\p{L}.*\\n[ \\t]*-\\p{L})";

  private static final String BULLET = "[ \\t]*(" + SIGN + "|" + DASH + ")";

  /** The first line of each run. */
  private static final Sought FIRST =
      new Sought(
          Pattern.compile("(?m)^" + BULLET + ".*(?:\\n(?:[ \\t]*\\n)?" + BULLET + ".*)*"),
          TypedBullets::mayHaveBullets);

  /** Whether a line begins as they do. */
  private static boolean mayHaveBullets(String text) {
    int start = 0;
    do {
      int at = start;
      while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at < text.length() && (SIGNS + "-").indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      start = text.indexOf('\n', at) + 1;
    } while (start > 0);
    return false;
  }

  @Override
  public Advice kind() {
    return Advice.TYPED_BULLETS;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose.remarks(
        kind(),
        FIRST,
        bullet -> "these bullets are typed by hand, so that no list comes of them",
        "begin each line with \"- \" and leave a line free before it");
  }
}
