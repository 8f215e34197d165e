package org.councilreport.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.councilreport.model.Extra;
import org.councilreport.style.FontFamily;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Palette;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/**
 * What may stand in a {@code theme.yaml}; any part of it may also stand in a {@code council.yaml},
 * which goes before the theme of every template.
 */
public final class ThemeShape {
  private static final Field<String> INSTALLED =
      Field.required(
          "installed",
          Shape.label(),
          "The fonts of the same widths that Word finds on its reader's machine.",
          "Arial");

  private static final Field<Boolean> KERNING =
      Field.optional(
          "kerning",
          Shape.truth(),
          "Whether pairs of letters such as AV move together in PDFs.",
          "true");

  private static final Field<Double> LIST_INDENT =
      Field.required(
          "listIndent", Shape.number(12, 72), "How far a list item's text stands in.", "18");

  private static final Field<Double> NUMBER_INDENT =
      Field.required(
          "numberIndent",
          Shape.number(18, 144),
          "How far text with a printed number stands in.",
          "36");

  /** A whole theme, set in one of these families. */
  public static Shape<Theme> theme(Set<String> families) {
    return theme(
        Shape.choice(
            "a font family that PDFs can carry",
            families.stream()
                .sorted()
                .map(name -> new Choice<>(name, name, "The family " + name + "."))
                .toList()));
  }

  private static Shape<Theme> theme(Shape<String> family) {
    Field<FontFamily> font = font(family);
    return Shape.object(
            "a theme",
            List.of(
                PageFields.PAGE,
                font,
                TextStyleFields.TEXT,
                LIST_INDENT,
                NUMBER_INDENT,
                LookFields.LINK,
                LookFields.PALETTE,
                LookFields.TABLE,
                LookFields.CHART),
            values ->
                new Theme(
                    values.get(PageFields.PAGE),
                    values.get(font),
                    values.get(TextStyleFields.TEXT),
                    values.get(LIST_INDENT),
                    values.get(NUMBER_INDENT),
                    values.get(LookFields.LINK),
                    values.get(LookFields.PALETTE),
                    values.get(LookFields.TABLE),
                    values.get(LookFields.CHART)))
        .refine(
            ThemeShape::hasRoomForFooter,
            "the foot runs into the text",
            "make footerDistance and the footer's lineHeight together no more than the bottom"
                + " margin")
        .refine(
            ThemeShape::hasRoomForLists,
            "the deepest lists have no room between the margins: listIndent is too large",
            "make it or the margins smaller")
        .refine(
            ThemeShape::hasRoomForHeader,
            "the head runs into the text",
            "make footerDistance and the header's lineHeight together no more than the top margin")
        .refine(
            ThemeShape::isReadable,
            "text could not be read on the palette's panel or watermark",
            "make both lighter");
  }

  /** What a council wants to look otherwise than in the theme of a template. */
  static final Field<Extra.Fields> OVERRIDES =
      Field.optional(
          "theme",
          PartialShape.of(theme(Shape.label())),
          "What is to look otherwise than the template's theme.yaml says, in the same words.",
          "{link: {colour: \"#00632B\"}}");

  private ThemeShape() {}

  /** Lists nest; the text of the deepest is to be two inches wide at least. */
  private static boolean hasRoomForLists(Theme theme) {
    return Theme.DEEPEST_LIST * theme.listIndent() + 144 <= theme.page().measure();
  }

  private static Field<FontFamily> font(Shape<String> family) {
    Field<String> embedded =
        Field.required(
            "embedded", family, "The fonts that PDFs carry with them.", "Liberation Sans");
    return Field.required(
        "font",
        Shape.object(
            "the font",
            List.of(embedded, INSTALLED, KERNING),
            values ->
                new FontFamily(
                    values.get(embedded),
                    values.get(INSTALLED),
                    values.optional(KERNING).orElse(false))),
        "The font family.",
        "{embedded: Liberation Sans, installed: Arial}");
  }

  /**
   * The name of a role's style: {@code HEADING_2} is written {@code heading2}, {@code LIST_ITEM}
   * {@code listItem}.
   */
  public static String name(TextRole role) {
    return TextStyleFields.name(role);
  }

  private static boolean hasRoomForFooter(Theme theme) {
    PageGeometry page = theme.page();
    return page.footerDistance() + theme.style(TextRole.FOOTER).lineHeight() <= page.bottom();
  }

  private static boolean hasRoomForHeader(Theme theme) {
    PageGeometry page = theme.page();
    return page.footerDistance() + theme.style(TextRole.HEADER).lineHeight() <= page.top();
  }

  private static boolean isReadable(Theme theme) {
    Palette palette = theme.palette();
    return Stream.concat(
            theme.text().values().stream().map(TextStyle::colour), Stream.of(theme.link().colour()))
        .allMatch(
            colour ->
                colour.contrastWith(palette.panel()) >= LookFields.MIN_CONTRAST
                    && colour.contrastWith(palette.watermark()) >= LookFields.MIN_CONTRAST);
  }
}
