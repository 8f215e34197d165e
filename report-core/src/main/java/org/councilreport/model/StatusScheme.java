package org.councilreport.model;

import java.util.List;
import java.util.Optional;

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
              code("red", "Red", "\u25BC", 0xB10E1E, "Off target"),
              code("amber", "Amber", "\u25C6", 0x8A4B00, "Near the target"),
              code("green", "Green", "\u25B2", 0x00632B, "On target or better")));

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
   */
  public record Code(
      String code, Label label, String symbol, int colour, Optional<Label> meaning) {}

  private static Code code(String code, String label, String symbol, int colour, String meaning) {
    return new Code(code, Label.of(label), symbol, colour, Optional.of(Label.of(meaning)));
  }
}
