package org.councilreport.advice;

import java.util.List;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** A list is written as a list, so that it is read out as one. */
final class TypedBullets implements Counsel {
  private static final String BULLET = "[ \\t]*([•·▪▫◦‣●○■□➢➤✓✔–—]|o(?= \\p{Lu}))[ \\t]";

  /** The first line of each run. */
  private static final Pattern FIRST =
      Pattern.compile("(?m)^" + BULLET + ".*(?:\\n(?:[ \\t]*\\n)?" + BULLET + ".*)*");

  @Override
  public Advice kind() {
    return Advice.TYPED_BULLETS;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose
        .sentences()
        .flatMap(
            passage ->
                passage
                    .matches(FIRST)
                    .map(
                        match ->
                            prose
                                .warning(
                                    kind(),
                                    passage,
                                    match.start(1),
                                    1,
                                    "these bullets are typed by hand, so that no list comes of"
                                        + " them")
                                .help("begin each line with \"- \" and leave a line free before it")
                                .build()))
        .toList();
  }
}
