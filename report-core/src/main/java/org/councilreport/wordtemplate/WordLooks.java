package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilreport.reader.ThemeShape;
import org.councilreport.style.FontFamily;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/**
 * What a theme takes from a template.
 *
 * @param page the page; empty where the template's cannot be used
 * @param font the body's font; empty where no style names one
 * @param embedded the family that PDFs are set in; empty for the theme's
 * @param roles the looks of the roles that the template has styles for
 * @param notes what could not be taken over, in words
 */
record WordLooks(
    Optional<PageGeometry> page,
    Optional<String> font,
    Optional<String> embedded,
    Map<TextRole, TextStyle> roles,
    List<String> notes) {

  /** WCAG 2.1, success criterion 1.4.3. */
  private static final double MIN_CONTRAST = 4.5;

  /** Fonts whose letters are as wide as those of the font in PDFs. */
  private static final Set<String> TWINS = Set.of("Arial", "Helvetica", "Liberation Sans", "Arimo");

  /** The style of each role, by the name that Word has for it or that a council may give it. */
  private static final Map<TextRole, String> STYLES = new EnumMap<>(TextRole.class);

  static {
    STYLES.put(TextRole.TITLE, "Title");
    STYLES.put(TextRole.HEADING_2, "heading 2");
    STYLES.put(TextRole.HEADING_3, "heading 3");
    STYLES.put(TextRole.HEADING_4, "heading 4");
    STYLES.put(TextRole.HEADING_5, "heading 5");
    STYLES.put(TextRole.HEADING_6, "heading 6");
    STYLES.put(TextRole.DESCRIPTION, "Front Matter");
    STYLES.put(TextRole.BODY, "Normal");
    STYLES.put(TextRole.LIST_ITEM, "List Bullet");
    STYLES.put(TextRole.CONTENTS, "toc 2");
    STYLES.put(TextRole.FOOTNOTE, "footnote text");
    STYLES.put(TextRole.HEADER, "header");
    STYLES.put(TextRole.TABLE_CAPTION, "caption");
    STYLES.put(TextRole.TABLE_HEAD, "Table Heading");
    STYLES.put(TextRole.TABLE_CELL, "Table Text");
    STYLES.put(TextRole.TABLE_NOTE, "Table Note");
    STYLES.put(TextRole.FIGURE_CAPTION, "caption");
    STYLES.put(TextRole.FOOTER, "footer");
  }

  static WordLooks of(StyleSheet sheet, SectionPage page, Set<String> families) {
    List<String> notes = new ArrayList<>(page.notes());
    Map<TextRole, TextStyle> roles = new EnumMap<>(TextRole.class);
    STYLES.forEach(
        (role, name) -> sheet.look(name).ifPresent(look -> roles.put(role, look.style())));
    String pale =
        roles.entrySet().stream()
            .filter(role -> role.getValue().colour().contrastWithWhite() < MIN_CONTRAST)
            .map(role -> STYLES.get(role.getKey()))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!pale.isEmpty()) {
      notes.add(
          "these styles are too pale to be read on white, and keep the theme's colour: " + pale);
    }
    String missing =
        STYLES.entrySet().stream()
            .filter(role -> !roles.containsKey(role.getKey()))
            .map(Map.Entry::getValue)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      notes.add("it has no styles with these names, which look as in the theme: " + missing);
    }
    Optional<String> font = sheet.look("Normal").flatMap(StyleLook::font);
    Optional<String> embedded = font.filter(families::contains);
    font.filter(name -> embedded.isEmpty() && !TWINS.contains(name))
        .ifPresent(
            name ->
                notes.add(
                    "PDFs have no font "
                        + name
                        + " to carry, and are set in the theme's: put its files into the folder"
                        + " of fonts"));
    return new WordLooks(page.page(), font, embedded, roles, notes);
  }

  /** A theme with all that the template says in place of its own, but for what is stated. */
  Theme over(Theme theme, Stated stated) {
    return new Theme(
        page.map(word -> page(theme.page(), word, stated.in("page"))).orElse(theme.page()),
        font(theme.font(), stated.in("font")),
        text(theme, stated.in("text")),
        theme.listIndent(),
        theme.numberIndent(),
        theme.link(),
        theme.palette(),
        theme.table(),
        theme.chart());
  }

  /** Both pages' values together; those of the theme where together they leave no room for text. */
  private static PageGeometry page(PageGeometry own, PageGeometry word, Stated stated) {
    try {
      return new PageGeometry(
          stated.choose("size", own.width(), word.width()),
          stated.choose("size", own.height(), word.height()),
          stated.choose("top", own.top(), word.top()),
          stated.choose("right", own.right(), word.right()),
          stated.choose("bottom", own.bottom(), word.bottom()),
          stated.choose("left", own.left(), word.left()),
          stated.choose("footerDistance", own.footerDistance(), word.footerDistance()));
    } catch (IllegalArgumentException e) {
      return own;
    }
  }

  private FontFamily font(FontFamily own, Stated stated) {
    return new FontFamily(
        stated.choose("embedded", own.embedded(), embedded.orElse(own.embedded())),
        stated.choose("installed", own.installed(), font.orElse(own.installed())),
        own.kerning());
  }

  /**
   * The family that PDFs are set in.
   *
   * @param own that of the theme, with what is stated in it
   */
  String family(String own, Stated stated) {
    return stated.in("font").choose("embedded", own, embedded.orElse(own));
  }

  private Map<TextRole, TextStyle> text(Theme theme, Stated stated) {
    TextStyle body = theme.style(TextRole.BODY);
    double size = roles.getOrDefault(TextRole.BODY, body).size();
    double scale =
        stated.in(ThemeShape.name(TextRole.BODY)).choose("size", 1.0, size / body.size());
    Map<TextRole, TextStyle> text = new EnumMap<>(TextRole.class);
    theme
        .text()
        .forEach(
            (role, own) -> {
              Stated ofRole = stated.in(ThemeShape.name(role));
              TextStyle word = roles.getOrDefault(role, own.scaled(scale));
              text.put(role, merged(own, word, ofRole));
            });
    return text;
  }

  /** Lines are never closer than their text is high, whoever states which of the two. */
  private static TextStyle merged(TextStyle own, TextStyle word, Stated stated) {
    boolean readable = word.colour().contrastWithWhite() >= MIN_CONTRAST;
    double size = stated.choose("size", own.size(), word.size());
    return new TextStyle(
        size,
        stated.choose("bold", own.bold(), word.bold()),
        stated.choose("italic", own.italic(), word.italic()),
        stated.choose("colour", own.colour(), readable ? word.colour() : own.colour()),
        Math.max(size, stated.choose("lineHeight", own.lineHeight(), word.lineHeight())),
        stated.choose("spaceBefore", own.spaceBefore(), word.spaceBefore()),
        stated.choose("spaceAfter", own.spaceAfter(), word.spaceAfter()));
  }
}
