package org.councilreport.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.councilreport.model.Advice;

/** The fields that switch advice on style off and on. */
final class AdviceFields {
  private static final List<Choice<Advice>> KINDS =
      List.of(
          Choice.of(Advice.ORDINAL_DATES, "Days written as 1st or 22nd."),
          Choice.of(Advice.MIXED_DATES, "Dates written in more than one way."),
          Choice.of(Advice.ABBREVIATIONS, "Abbreviations that nothing explains."),
          Choice.of(
              Advice.LINK_WORDS,
              "Links whose words do not say where they lead, such as click here."),
          Choice.of(Advice.BARE_ADDRESSES, "Addresses in place of words."),
          Choice.of(
              Advice.LONG_SENTENCES, "Sentences that are hard to follow because they are long."),
          Choice.of(Advice.CAPITAL_HEADINGS, "Headings in capital letters."),
          Choice.of(Advice.HEADING_STOPS, "Headings that end with a full stop."),
          Choice.of(Advice.TYPED_BULLETS, "Lists made of typed bullets."),
          Choice.of(Advice.DOUBLE_SPACES, "Two spaces together."),
          Choice.of(Advice.PERSONAL_EMAIL, "E-mail addresses of single persons."));

  private static final Map<Advice, Field<Boolean>> SWITCHES = new EnumMap<>(Advice.class);

  static {
    KINDS.forEach(
        kind ->
            SWITCHES.put(
                kind.value(),
                Field.optional(kind.word(), Shape.truth(), kind.description(), "false")));
  }

  /** The advice a council wants. */
  static final Field<Map<Advice, Boolean>> ADVICE =
      Field.optional(
          "advice",
          Shape.object("advice on style", List.copyOf(SWITCHES.values()), AdviceFields::advice),
          "The advice on style that the council wants: false switches a kind off.",
          "{longSentences: false}");

  private AdviceFields() {}

  private static Map<Advice, Boolean> advice(Values values) {
    Map<Advice, Boolean> wanted = new EnumMap<>(Advice.class);
    SWITCHES.forEach((kind, field) -> values.optional(field).ifPresent(on -> wanted.put(kind, on)));
    return wanted;
  }
}
