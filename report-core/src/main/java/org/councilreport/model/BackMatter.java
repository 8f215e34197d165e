package org.councilreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the foot of a report.
 *
 * @param appendices what is added to it
 * @param backgroundPapers what it rests on
 * @param glossary what its abbreviations stand for, the council's after its own
 * @param minuteReferences what was minuted about it
 * @param accessibleFormats how to ask for it in another form
 */
public record BackMatter(
    List<Appendix> appendices,
    List<BackgroundPaper> backgroundPapers,
    List<GlossaryEntry> glossary,
    List<MinuteReference> minuteReferences,
    Optional<AccessibleFormats> accessibleFormats)
    implements Part {

  /** Copies the lists. */
  public BackMatter {
    appendices = List.copyOf(appendices);
    backgroundPapers = List.copyOf(backgroundPapers);
    glossary = List.copyOf(glossary);
    minuteReferences = List.copyOf(minuteReferences);
  }

  /**
   * Something added to a report.
   *
   * @param label what it is called by, such as {@code A}
   * @param title its title
   * @param id what references call it
   * @param classification who may see it, where that is not as the report says
   * @param content what it says
   * @param file where its file is, seen from the report's
   */
  public record Appendix(
      Optional<Label> label,
      Label title,
      Optional<String> id,
      Optional<Classification> classification,
      List<ContentItem> content,
      Optional<String> file) {

    /** Copies the content. */
    public Appendix {
      content = List.copyOf(content);
    }
  }

  /**
   * A paper that a report rests on.
   *
   * @param title its title
   * @param url where it is published
   * @param location where it can be read, if not on the web
   */
  public record BackgroundPaper(Label title, Optional<String> url, Optional<Label> location) {}

  /**
   * What was minuted.
   *
   * @param number the minute's number, as printed
   * @param date when the body met
   * @param body the body
   * @param text what was minuted
   */
  public record MinuteReference(
      Optional<String> number,
      Optional<LocalDate> date,
      Optional<Label> body,
      Optional<InlineMarkdown> text) {}
}
