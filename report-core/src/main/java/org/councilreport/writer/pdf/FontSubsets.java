package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontProgram;

/**
 * The subsets that files were given lately, kept for the next. What is kept follows from the face
 * and the characters alone, so that a file is the same whichever came before it.
 */
final class FontSubsets {
  /** Some 20 KB each. */
  private static final int MOST = 64;

  private final Map<Key, FontSubset> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, FontSubset> eldest) {
              return size() > MOST;
            }
          });

  private record Key(FontFace face, List<Sign> signs) {}

  /** A face's subset for these signs, in the order of their codes. */
  FontSubset subset(FontProgram program, List<Sign> signs, Coding coding) throws IOException {
    Key key = new Key(program.face(), List.copyOf(signs));
    FontSubset subset = kept.get(key);
    if (subset == null) {
      subset = FontSubset.of(program, key.signs(), coding);
      kept.put(key, subset);
    }
    return subset;
  }
}
