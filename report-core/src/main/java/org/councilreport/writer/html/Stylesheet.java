package org.councilreport.writer.html;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.councilreport.document.PageFurniture;
import org.councilreport.style.Colour;
import org.councilreport.style.FontFamily;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/**
 * A file's stylesheet: the colours, fonts and sizes of its theme, then {@code report.css}, which
 * uses them. Immutable; one serves many threads.
 */
final class Stylesheet {
  /** The size of running text on paper that becomes a browser's own, in points. */
  private static final double REM = 12;

  /** The smallest text, in the browser's own size. */
  private static final double SMALLEST = 0.875;

  /** The most space below a heading, in the browser's own size. */
  private static final double NEAR = 0.5;

  private static final double POINTS_PER_INCH = 72;
  private static final double MILLIMETRES_PER_INCH = 25.4;

  /** What each role is in HTML, and how much larger than on paper it has to be on a screen. */
  private record Rule(TextRole role, String selector, double scale) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(TextRole.BODY, "p", 1),
          new Rule(TextRole.TITLE, "h1", 1.5),
          new Rule(TextRole.HEADING_2, "h2", 1.35),
          new Rule(TextRole.HEADING_3, "h3", 1.15),
          new Rule(TextRole.HEADING_4, "h4", 1.1),
          new Rule(TextRole.HEADING_5, "h5", 1.1),
          new Rule(TextRole.HEADING_6, "h6", 1.1),
          new Rule(TextRole.DESCRIPTION, "dl > div", 1),
          new Rule(TextRole.LIST_ITEM, "li, li > p", 1),
          new Rule(TextRole.CONTENTS, ".contents li", 1),
          new Rule(TextRole.FOOTNOTE, ".notes p", 1),
          new Rule(TextRole.HEADER, "body > header p", 1),
          new Rule(TextRole.TABLE_CAPTION, "caption", 1),
          new Rule(TextRole.TABLE_CELL, "td, tbody th, tfoot th", 1.1),
          new Rule(TextRole.TABLE_HEAD, "thead th, thead td, .group th", 1.1),
          new Rule(TextRole.TABLE_NOTE, ".table-note", 1),
          new Rule(TextRole.FIGURE_CAPTION, "figcaption", 1),
          new Rule(TextRole.FOOTER, "body > footer p", 1));

  private static final Map<String, String> GENERIC =
      Map.ofEntries(entry("Serif", "serif"), entry("Mono", "monospace"));

  private final String layout;

  Stylesheet() {
    try (InputStream css = Stylesheet.class.getResourceAsStream("report.css")) {
      layout = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stylesheet of a file whose body has been written. */
  String of(Draft draft) {
    Theme theme = draft.theme();
    StringBuilder css = new StringBuilder(layout.length() + 6000);
    scheme(css, Scheme.LIGHT, draft);
    css.append("@media screen and (prefers-color-scheme: dark) {\n");
    scheme(css, Scheme.DARK, draft);
    css.append("}\n");
    css.append("html{font-family:").append(family(theme.font())).append("}\n");
    RULES.forEach(rule -> rule(css, rule, theme.style(rule.role())));
    css.append("a{text-decoration:").append(theme.link().underline() ? "underline" : "none");
    css.append("}\n");
    draft.widths().write(css);
    css.append(layout);
    print(css, theme, draft.document().furniture());
    return css.toString();
  }

  private static void scheme(StringBuilder css, Scheme scheme, Draft draft) {
    Theme theme = draft.theme();
    Colour page = scheme.ground();
    Colour panel = scheme.panel(theme.palette().panel());
    Colour shade = scheme.adapt(theme.table().shade());
    css.append(":root{");
    variable(css, "page", page);
    variable(css, "panel", panel);
    variable(css, "shade", shade);
    variable(css, "rule", scheme.adapt(theme.palette().rule()));
    variable(css, "table-rule", scheme.adapt(theme.table().rule()));
    variable(css, "bar", scheme.readable(theme.palette().bar(), Scheme.GRAPHIC, page, panel));
    variable(css, "link", scheme.readable(theme.link().colour(), Scheme.TEXT, page, panel));
    for (Rule rule : RULES) {
      Colour text = theme.style(rule.role()).colour();
      boolean head = rule.role() == TextRole.TABLE_HEAD;
      variable(
          css,
          name(rule.role()),
          head
              ? scheme.readable(text, Scheme.TEXT, shade)
              : scheme.readable(text, Scheme.TEXT, page, panel));
    }
    css.append("}\n");
    draft.inks().write(css, scheme, page, panel);
  }

  private static void variable(StringBuilder css, String name, Colour colour) {
    css.append("--").append(name).append(":#").append(colour.hex()).append(';');
  }

  private static String name(TextRole role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void rule(StringBuilder css, Rule rule, TextStyle style) {
    css.append(rule.selector()).append("{color:var(--").append(name(rule.role()));
    css.append(");font-size:");
    Decimals.append(css, Math.max(SMALLEST, style.size() / REM * rule.scale())).append("rem");
    css.append(";font-weight:").append(style.bold() ? "bold" : "normal");
    css.append(";font-style:").append(style.italic() ? "italic" : "normal");
    // On a long page without ends, a heading has to stand nearer to what it heads.
    boolean section = rule.role().isHeading() && rule.role() != TextRole.TITLE;
    double before = style.spaceBefore() / REM;
    double after = style.spaceAfter() / REM;
    css.append(";margin-block:");
    Decimals.append(css, section ? 2 * before : before).append("rem ");
    Decimals.append(css, section ? Math.min(after, NEAR) : after).append("rem}\n");
  }

  /** What readers' machines have, then what has its widths, then what is at least of its kind. */
  private static String family(FontFamily font) {
    String generic =
        GENERIC.entrySet().stream()
            .filter(kind -> font.embedded().contains(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("sans-serif");
    return CssText.quoted(font.installed()) + ',' + CssText.quoted(font.embedded()) + ',' + generic;
  }

  /** The page, and the head and the foot of every page, which only print has. */
  private static void print(StringBuilder css, Theme theme, PageFurniture furniture) {
    PageGeometry page = theme.page();
    css.append("@page{size:");
    millimetres(css, page.width()).append(' ');
    millimetres(css, page.height()).append(";margin:");
    millimetres(css, page.top()).append(' ');
    millimetres(css, page.right()).append(' ');
    millimetres(css, page.bottom()).append(' ');
    millimetres(css, page.left());
    margin(css, "@top-left", furniture.header().isEmpty() ? "" : CssText.of(furniture.header()));
    margin(css, "@bottom-left", CssText.of(furniture.footer()));
    String first = CssText.of(furniture.firstHeader());
    css.append("}\n@page :first{@top-left{white-space:pre-line;content:");
    css.append(first.isEmpty() ? "none" : first).append("}}\n");
  }

  private static void margin(StringBuilder css, String box, String content) {
    if (!content.isEmpty()) {
      css.append(';').append(box).append("{white-space:pre-line;content:").append(content);
      css.append('}');
    }
  }

  private static StringBuilder millimetres(StringBuilder css, double points) {
    return Decimals.append(css, points / POINTS_PER_INCH * MILLIMETRES_PER_INCH).append("mm");
  }
}
