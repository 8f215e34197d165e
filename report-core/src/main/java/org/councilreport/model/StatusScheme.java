package org.councilreport.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words for how things stand, as one council or service uses them.
 *
 * @param id what KPI tables call it
 * @param codes its words
 */
public record StatusScheme(String id, List<Code> codes) {

  /** The id of the scheme that every report has: red, amber, green. */
  public static final String RAG_ID = "rag";

  /** Red, amber, green; each with a symbol of its own, so that none is told by colour alone. */
  public static final StatusScheme RAG =
      new StatusScheme(
          RAG_ID,
          List.of(
              code(Outcome.MISSED, "Red", "\u25BC", 0xB10E1E, "Off target"),
              code(Outcome.NEAR, "Amber", "\u25C6", 0x8A4B00, "Near the target"),
              code(Outcome.MET, "Green", "\u25B2", 0x00632B, "On target or better")));

  /** Copies the codes. */
  public StatusScheme {
    codes = List.copyOf(codes);
  }

  /**
   * One way that things may stand.
   *
   * @param code what KPI tables call it
   * @param label the word that is printed
   * @param symbol a character that differs from that of every other code
   * @param colour an sRGB colour as 0xRRGGBB, which only adds to the word
   * @param meaning what it says about a target
   * @param outcome what values it goes with; empty where values do not decide it
   */
  public record Code(
      String code,
      Label label,
      String symbol,
      int colour,
      Optional<Label> meaning,
      Optional<Outcome> outcome) {

    /** Whether an indicator of these values may have it. */
    public boolean fits(Kpi kpi) {
      return outcome.map(kpi.outcomes()::contains).orElse(true);
    }
  }

  /** The code of a name; empty where the scheme has none. */
  public Optional<Code> code(String name) {
    return codes.stream().filter(code -> code.code().equals(name)).findFirst();
  }

  /**
   * The code that an indicator's values give it; empty where they leave more than one outcome open,
   * or where the scheme has no code, or several, for that outcome.
   */
  public Optional<Code> derived(Kpi kpi) {
    Set<Outcome> open = kpi.outcomes();
    List<Code> fitting =
        codes.stream().filter(code -> code.outcome().filter(open::contains).isPresent()).toList();
    return open.size() == 1 && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static Code code(
      Outcome outcome, String label, String symbol, int colour, String meaning) {
    return new Code(
        label.toLowerCase(Locale.ROOT),
        Label.of(label),
        symbol,
        colour,
        Optional.of(Label.of(meaning)),
        Optional.of(outcome));
  }
}
