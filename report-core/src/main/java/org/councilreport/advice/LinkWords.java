package org.councilreport.advice;

import java.util.List;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** A link's words say where it leads, also to those who hear nothing but the links. */
final class LinkWords implements Counsel {
  private static final Sought SAYS_NOTHING =
      Sought.by(
          Pattern.compile(
              "(?i)\\[\\s*((?:please )?(?:click|tap|see|look)?\\s*(?:on )?(?:here|this link|this page"
                  + "|this|link)|(?:read |find out |learn |see )?more(?: information| details)?"
                  + "|details|website|web ?page|download)\\s*[.:]?\\s*\\]\\("),
          "](");

  @Override
  public Advice kind() {
    return Advice.LINK_WORDS;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose.remarks(
        kind(),
        SAYS_NOTHING,
        words -> "\"" + words + "\" does not say where this link leads",
        "name what it leads to, as in \"[the housing strategy](https://…)\"");
  }
}
