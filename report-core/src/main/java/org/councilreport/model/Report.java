package org.councilreport.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A council briefing report, as its author wrote it.
 *
 * @param type which template shapes it
 * @param id its slug, which names the files made from it
 * @param title its title
 * @param language the language it is written in, a BCP 47 tag
 * @param council the council that publishes it
 * @param meeting the meeting it goes to
 * @param member the cabinet member who reports
 * @param period the time it covers
 * @param summary what the report says in short
 * @param updates the news of each service, in the order they are printed
 */
public record Report(
    String type,
    String id,
    String title,
    Locale language,
    Optional<Council> council,
    Optional<Meeting> meeting,
    Optional<CabinetMember> member,
    Optional<Period> period,
    Optional<Markdown> summary,
    List<ServiceUpdate> updates) {

  /** Copies the updates. */
  public Report {
    updates = List.copyOf(updates);
  }
}
