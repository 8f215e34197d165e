package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilreport.style.FontFamily;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/**
 * What a theme takes from a template.
 *
 * @param page the page; empty where the template's cannot be used
 * @param font the name of the body's font; empty where no style names one
 * @param roles the looks of the roles that the template has styles for
 * @param notes what could not be taken over, in words
 */
record WordLooks(
    Optional<PageGeometry> page,
    Optional<String> font,
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

  static WordLooks of(StyleSheet sheet, Optional<PageGeometry> page) {
    List<String> notes = new ArrayList<>();
    if (page.isEmpty()) {
      notes.add("its page leaves no room for text, so that the theme's page is used");
    }
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
    font.filter(name -> !TWINS.contains(name))
        .ifPresent(
            name ->
                notes.add(
                    "PDFs cannot carry its font " + name + ", and are set in Liberation Sans"));
    return new WordLooks(page, font, roles, notes);
  }

  /** A theme with all that the template says in place of its own. */
  Theme over(Theme theme) {
    Map<TextRole, TextStyle> text = new EnumMap<>(TextRole.class);
    TextStyle oldBody = theme.style(TextRole.BODY);
    double scale = roles.getOrDefault(TextRole.BODY, oldBody).size() / oldBody.size();
    theme
        .text()
        .forEach(
            (role, own) ->
                text.put(role, roles.containsKey(role) ? merged(role, own) : own.scaled(scale)));
    FontFamily family =
        font.map(name -> new FontFamily(theme.font().embedded(), name)).orElse(theme.font());
    return new Theme(
        page.orElse(theme.page()),
        family,
        text,
        theme.listIndent(),
        theme.numberIndent(),
        theme.link(),
        theme.palette(),
        theme.table(),
        theme.chart());
  }

  private TextStyle merged(TextRole role, TextStyle own) {
    TextStyle word = roles.getOrDefault(role, own);
    boolean readable = word.colour().contrastWithWhite() >= MIN_CONTRAST;
    return new TextStyle(
        word.size(),
        word.bold(),
        word.italic(),
        readable ? word.colour() : own.colour(),
        word.lineHeight(),
        word.spaceBefore(),
        word.spaceAfter());
  }
}
