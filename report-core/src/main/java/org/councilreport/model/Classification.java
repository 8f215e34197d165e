package org.councilreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.model.Council.Nation;

/**
 * Who may see a report or a part of it.
 *
 * @param level who
 * @param exemption why the public may not
 */
public record Classification(Level level, Optional<Exemption> exemption) {

  /** The classifications of a report and its parts: updates on all levels, and appendices. */
  public static List<Classification> in(Report report) {
    return Stream.of(
            report.front().classification().stream(),
            report.body().updates().stream().flatMap(Classification::in),
            report.back().appendices().stream().flatMap(part -> part.classification().stream()))
        .flatMap(parts -> parts)
        .toList();
  }

  private static Stream<Classification> in(ServiceUpdate update) {
    return Stream.concat(
        update.classification().stream(), update.updates().stream().flatMap(Classification::in));
  }

  /** Who may see it. */
  public enum Level implements Term {
    /** Everyone. */
    PUBLIC,
    /** The council's members and officers. */
    OFFICIAL,
    /** Those who are present when the public is excluded. */
    PART_II {
      @Override
      public String word() {
        return "partII";
      }
    }
  }

  /**
   * Why the public may not see it.
   *
   * @param regime the law that says so, where that is not left to the council's nation
   * @param paragraphs its paragraphs, as they are cited
   * @param publicInterest why the public interest is better served so
   * @param until the day from which the public may see it
   */
  public record Exemption(
      Optional<Regime> regime,
      List<String> paragraphs,
      Optional<Markdown> publicInterest,
      Optional<LocalDate> until) {

    /** Copies the paragraphs. */
    public Exemption {
      paragraphs = List.copyOf(paragraphs);
    }

    /** The law that says so: the one it names, or else the one that holds in a nation. */
    public Optional<Regime> law(Optional<Nation> nation) {
      return regime.or(() -> nation.map(Regime::of));
    }

    /** The same exemption, naming its law as far as a nation makes that known. */
    public Exemption in(Optional<Nation> nation) {
      return new Exemption(law(nation), paragraphs, publicInterest, until);
    }
  }

  /**
   * A law under which the public may be excluded. Its numbered paragraphs describe what is exempt;
   * in the order of the constants, see SI 2006/88, WSI 2007/969, the Local Government (Access to
   * Information) Act 1985, Schedule 1, Part II, and the Act itself, Part 1 of its Schedule.
   */
  public enum Regime implements Term {
    /** Schedule 12A, Part 1, of the Local Government Act 1972. */
    LGA1972_SCH12A_PART1(Nation.ENGLAND, 1, 7),
    /**
     * Schedule 12A, Part 4, of the Local Government Act 1972. Before a standards committee it has
     * paragraphs 18A to 18C as well (WSI 2007/951, regulation 4).
     */
    LGA1972_SCH12A_PART4(Nation.WALES, 12, 18),
    /** Schedule 7A of the Local Government (Scotland) Act 1973. */
    LGSA1973_SCH7A(Nation.SCOTLAND, 1, 15),
    /** Schedule 6 of the Local Government Act (Northern Ireland) 2014. */
    NIA2014_SCH6(Nation.NORTHERN_IRELAND, 1, 7);

    private final Nation nation;
    private final int first;
    private final int last;

    Regime(Nation nation, int first, int last) {
      this.nation = nation;
      this.first = first;
      this.last = last;
    }

    /** Where it holds. */
    public Nation nation() {
      return nation;
    }

    /** The first paragraph that describes what is exempt. */
    public int first() {
      return first;
    }

    /** The last paragraph that describes what is exempt. */
    public int last() {
      return last;
    }

    /** The law that holds in a nation. */
    public static Regime of(Nation nation) {
      return Stream.of(values())
          .filter(regime -> regime.nation == nation)
          .findFirst()
          .orElseThrow();
    }
  }
}
