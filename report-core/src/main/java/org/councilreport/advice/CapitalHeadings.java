package org.councilreport.advice;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** A heading is not shouted: capitals are slow to read, and some screen readers spell them. */
final class CapitalHeadings implements Counsel {
  private static final int SHORTEST = 6;

  @Override
  public Advice kind() {
    return Advice.CAPITAL_HEADINGS;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose
        .headings()
        .filter(heading -> isShouted(heading.words()))
        .map(
            heading ->
                prose
                    .warning(
                        kind(),
                        heading.passage(),
                        heading.offset(),
                        heading.words().length(),
                        "this heading is in capital letters")
                    .help("write it in small letters, with a capital for the first word and names")
                    .build())
        .toList();
  }

  /** Whether all letters are capitals, and too many for one abbreviation. */
  private static boolean isShouted(String words) {
    return words.codePoints().filter(Character::isLetter).count() >= SHORTEST
        && words.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
