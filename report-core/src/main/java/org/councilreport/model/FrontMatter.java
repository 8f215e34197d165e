package org.councilreport.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands at the head of a report: who reports to whom, about which time, and who may see it.
 *
 * @param meeting the meeting it goes to
 * @param member the member who reports
 * @param members the members who report, where they are several
 * @param period the time it covers
 * @param reference what the council's records call it
 * @param reportOf the office whose report it is
 * @param contacts whom to ask about it
 * @param wards the areas it is about
 * @param classification who may see it
 * @param publication how it comes to the public
 * @param translations the same report in other languages
 */
public record FrontMatter(
    Optional<Meeting> meeting,
    Optional<CabinetMember> member,
    List<CabinetMember> members,
    Optional<Period> period,
    Optional<String> reference,
    Optional<Label> reportOf,
    List<Contact> contacts,
    Optional<Wards> wards,
    Optional<Classification> classification,
    Optional<Publication> publication,
    List<Translation> translations)
    implements Part {

  /** Copies the lists. */
  public FrontMatter {
    members = List.copyOf(members);
    contacts = List.copyOf(contacts);
    translations = List.copyOf(translations);
  }

  /**
   * Someone to ask.
   *
   * @param role their office
   * @param name their name
   * @param email their e-mail address
   * @param phone their telephone number, as printed
   */
  public record Contact(
      Optional<Label> role, Optional<Label> name, Optional<String> email, Optional<String> phone) {}

  /**
   * The areas a report is about.
   *
   * @param all whether it is about the whole of the council's area
   * @param names their names; empty for all
   */
  public record Wards(boolean all, List<Label> names) {

    /** Copies the names. */
    public Wards {
      names = List.copyOf(names);
    }
  }

  /**
   * The same report in another language.
   *
   * @param lang its language
   * @param report its id
   * @param title its title, in its language
   */
  public record Translation(Locale lang, String report, Optional<String> title) {}
}
