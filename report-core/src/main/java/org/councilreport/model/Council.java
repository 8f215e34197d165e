package org.councilreport.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The council that publishes a report, and what it settles once for all its reports.
 *
 * @param name its name as it signs, such as Sefton Council
 * @param nation where in the United Kingdom it is
 * @param areaTerm what its areas are called, such as ward
 * @param languages the languages it writes in, the usual one first
 * @param logo its logo
 * @param statusSchemes its words for how things stand
 * @param glossary what its abbreviations stand for
 * @param accessibleFormats how to ask for a report in another form
 * @param records how long its reports are kept
 * @param theme what is to look otherwise than in the themes of templates, in the words of these
 * @param wordTemplate where its Word template is, seen from its file
 * @param advice which advice on style it wants, where it says so; it wants what it does not mention
 */
public record Council(
    Label name,
    Optional<Nation> nation,
    Optional<Label> areaTerm,
    List<Locale> languages,
    Optional<Logo> logo,
    List<StatusScheme> statusSchemes,
    List<GlossaryEntry> glossary,
    Optional<AccessibleFormats> accessibleFormats,
    Optional<Records> records,
    Extra.Fields theme,
    Optional<String> wordTemplate,
    Map<Advice, Boolean> advice) {

  /** Copies the collections. */
  public Council {
    languages = List.copyOf(languages);
    statusSchemes = List.copyOf(statusSchemes);
    glossary = List.copyOf(glossary);
    advice = Map.copyOf(advice);
  }

  /** Whether it wants a kind of advice. */
  public boolean wants(Advice kind) {
    return advice.getOrDefault(kind, true);
  }

  /** A part of the United Kingdom with laws of its own about councils. */
  public enum Nation implements Term {
    /** England. */
    ENGLAND,
    /** Wales. */
    WALES,
    /** Scotland. */
    SCOTLAND,
    /** Northern Ireland. */
    NORTHERN_IRELAND
  }

  /**
   * A logo.
   *
   * @param file where its file is, seen from the council's
   * @param alt what it shows, in words
   */
  public record Logo(String file, String alt) {}

  /**
   * How reports are kept.
   *
   * @param retention how long, as printed
   */
  public record Records(Optional<Label> retention) {}
}
