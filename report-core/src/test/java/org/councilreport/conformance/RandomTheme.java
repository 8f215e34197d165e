package org.councilreport.conformance;

import java.util.EnumMap;
import java.util.Map;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/** Looks made from seeds: pages from stamps to posters, text from small to large. */
public final class RandomTheme {
  private RandomTheme() {}

  /** The look of a seed. */
  public static Theme of(long seed) {
    Chance chance = new Chance(seed);
    Theme plain = Specimen.theme();
    double scale = chance.oneIn(4) ? chance.length(0.75, 2) : 1;
    Map<TextRole, TextStyle> text = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      text.put(role, scaled(plain.style(role), scale, chance));
    }
    return new Theme(
        page(chance),
        plain.font(),
        text,
        chance.oneIn(4) ? chance.length(0, 60) : plain.listIndent(),
        chance.oneIn(4) ? chance.length(0, 60) : plain.numberIndent(),
        plain.link(),
        plain.palette(),
        plain.table(),
        plain.chart());
  }

  private static TextStyle scaled(TextStyle style, double scale, Chance chance) {
    return new TextStyle(
        style.size() * scale,
        style.bold(),
        style.italic(),
        style.colour(),
        style.lineHeight() * scale,
        chance.oneIn(6) ? chance.length(0, 40) : style.spaceBefore(),
        chance.oneIn(6) ? chance.length(0, 40) : style.spaceAfter());
  }

  private static PageGeometry page(Chance chance) {
    return switch (chance.below(8)) {
      case 0 -> page(chance, 72, 200);
      case 1 -> page(chance, 150, 500);
      case 2 -> page(chance, 600, 3000);
      case 3 -> Specimen.theme().page().turned();
      default -> Specimen.theme().page();
    };
  }

  /** A page whose text has room of any shape between these lengths. */
  private static PageGeometry page(Chance chance, double least, double most) {
    double margin = chance.length(PageGeometry.STAMP_BAND, 90);
    return new PageGeometry(
        chance.length(least, most) + 2 * margin + 1,
        chance.length(least, most) + 2 * margin + 1,
        margin,
        margin,
        margin,
        margin,
        chance.length(PageGeometry.STAMP_BAND, margin));
  }
}
