package org.councilreport.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.councilreport.style.Colour;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;

/** The fields of a theme's text styles. */
final class TextStyleFields {
  /** The smallest size of text in tables. */
  private static final double MIN_TABLE_SIZE = 9;

  private static final Pattern WORD_START = Pattern.compile("_(.)");

  private static final Field<Double> SIZE =
      Field.required("size", Shape.number(6, 72), "The font size in points.", "12");
  private static final Field<Boolean> BOLD =
      Field.optional("bold", Shape.truth(), "Whether the text is bold.", "true");
  private static final Field<Boolean> ITALIC =
      Field.optional("italic", Shape.truth(), "Whether the text is in italics.", "true");
  private static final Field<Colour> TEXT_COLOUR =
      Field.optional(
          "colour", LookFields.READABLE, "The text's colour; black if left out.", "\"#000000\"");
  private static final Field<Double> LINE_HEIGHT =
      Field.required(
          "lineHeight", Shape.number(6, 144), "From one line to the next, in points.", "13.8");
  private static final Field<Double> SPACE_BEFORE =
      Field.optional("spaceBefore", Shape.number(0, 144), "The least space above.", "12");
  private static final Field<Double> SPACE_AFTER =
      Field.optional("spaceAfter", Shape.number(0, 144), "The least space below.", "12");
  private static final Shape<TextStyle> STYLE =
      Shape.object(
              "a text style",
              List.of(SIZE, BOLD, ITALIC, TEXT_COLOUR, LINE_HEIGHT, SPACE_BEFORE, SPACE_AFTER),
              TextStyleFields::style)
          .refine(
              style -> style.lineHeight() >= style.size(),
              "the lines overlap: lineHeight is less than size",
              "make lineHeight larger than size; 1.15 times as much reads well");

  private static final Map<TextRole, Field<TextStyle>> ROLES = roles();

  /** A style for each kind of text. */
  static final Field<Map<TextRole, TextStyle>> TEXT =
      Field.required(
          "text",
          Shape.object("the text styles", List.copyOf(ROLES.values()), TextStyleFields::styles),
          "How each kind of text looks.",
          "{body: {size: 12, lineHeight: 13.8}}");

  private TextStyleFields() {}

  private static Map<TextRole, Field<TextStyle>> roles() {
    Map<TextRole, Field<TextStyle>> roles = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      roles.put(
          role,
          Field.required(
              name(role), style(role), "A text style of its own.", "{size: 12, lineHeight: 13.8}"));
    }
    return Collections.unmodifiableMap(roles);
  }

  private static Shape<TextStyle> style(TextRole role) {
    return switch (role) {
      case TABLE_CAPTION, TABLE_HEAD, TABLE_CELL, TABLE_NOTE, FIGURE_CAPTION, CHART_LABEL ->
          STYLE.refine(
              style -> style.size() >= MIN_TABLE_SIZE,
              "this text is too small to be read",
              "make size 9 or more, in tables and charts too");
      default -> STYLE;
    };
  }

  /**
   * The name of a role's style: {@code HEADING_2} is written {@code heading2}, {@code LIST_ITEM}
   * {@code listItem}.
   */
  static String name(TextRole role) {
    return WORD_START
        .matcher(role.name().toLowerCase(Locale.ROOT))
        .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
  }

  private static TextStyle style(Values values) {
    return new TextStyle(
        values.get(SIZE),
        values.optional(BOLD).orElse(false),
        values.optional(ITALIC).orElse(false),
        values.optional(TEXT_COLOUR).orElse(Colour.BLACK),
        values.get(LINE_HEIGHT),
        values.optional(SPACE_BEFORE).orElse(0.0),
        values.optional(SPACE_AFTER).orElse(0.0));
  }

  private static Map<TextRole, TextStyle> styles(Values values) {
    Map<TextRole, TextStyle> styles = new EnumMap<>(TextRole.class);
    ROLES.forEach((role, field) -> styles.put(role, values.get(field)));
    return styles;
  }
}
