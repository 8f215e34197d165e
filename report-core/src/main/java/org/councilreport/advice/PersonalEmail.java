package org.councilreport.advice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** A report outlives the people it names: an office's address goes on when they have gone. */
final class PersonalEmail implements Counsel {
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(\\p{L}+[._]\\p{L}+)\\d*@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

  /** Words by which offices are addressed, not persons. */
  private static final Set<String> OFFICES =
      Set.of(
          "admin",
          "business",
          "care",
          "committee",
          "committees",
          "contact",
          "council",
          "customer",
          "customers",
          "data",
          "democratic",
          "desk",
          "enquiries",
          "help",
          "housing",
          "info",
          "information",
          "inbox",
          "legal",
          "mailbox",
          "member",
          "members",
          "office",
          "open",
          "planning",
          "press",
          "public",
          "scrutiny",
          "service",
          "services",
          "support",
          "team");

  @Override
  public Advice kind() {
    return Advice.PERSONAL_EMAIL;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose.passages().stream()
        .filter(passage -> passage.text().indexOf('@') >= 0)
        .flatMap(
            passage ->
                passage
                    .matches(ADDRESS)
                    .filter(match -> isPerson(match.group(1)))
                    .filter(match -> !passage.text().startsWith("mailto:", match.start() - 7))
                    .map(
                        match ->
                            prose
                                .warning(
                                    kind(),
                                    passage,
                                    match.start(),
                                    match.group().length(),
                                    "this looks like the e-mail address of one person")
                                .help("give the address of a team, which stays when people leave")
                                .build()))
        .toList();
  }

  private static boolean isPerson(String name) {
    for (String part : name.toLowerCase(Locale.ROOT).split("[._]", -1)) {
      if (OFFICES.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
