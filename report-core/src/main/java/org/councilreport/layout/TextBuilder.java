package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.Marking;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.text.MeasuredText;
import org.councilreport.text.TextLook;
import org.councilreport.text.TextRun;

/**
 * Styled text into measured runs, and into the part of the logical tree that owns them.
 *
 * @param theme the looks
 * @param fonts measures each face
 */
record TextBuilder(Theme theme, Function<FontFace, ? extends FontMetrics> fonts) {

  /**
   * Text of the document.
   *
   * @param measured its runs, measured
   * @param kids what its structure element holds, in reading order
   */
  record Tagged(MeasuredText measured, List<StructureKid> kids) {}

  /**
   * Text that a structure element of its own will hold. Links in it become elements; the text
   * between them is content.
   */
  Tagged tagged(List<StyledText> leaves, TextRole role) {
    List<TextRun> runs = new ArrayList<>();
    List<StructureKid> kids = new ArrayList<>();
    for (List<StyledText> stretch : stretches(leaves)) {
      MarkedContent content = new MarkedContent();
      Optional<StructureElement> link =
          stretch
              .get(0)
              .link()
              .map(
                  to ->
                      StructureElement.link(
                          to.target(), StyledText.plain(stretch), List.of(content)));
      kids.add(link.<StructureKid>map(element -> element).orElse(content));
      stretch.forEach(leaf -> runs.add(new TextRun(leaf.text(), look(leaf, role), content, link)));
    }
    return new Tagged(MeasuredText.of(runs, fonts), kids);
  }

  /** Text with one mark, whatever is in it. */
  MeasuredText marked(List<StyledText> leaves, TextRole role, Marking marking) {
    return MeasuredText.of(runs(leaves, role, marking), fonts);
  }

  /** Runs with one mark. */
  List<TextRun> runs(List<StyledText> leaves, TextRole role, Marking marking) {
    return leaves.stream()
        .map(leaf -> new TextRun(leaf.text(), look(leaf, role), marking, Optional.empty()))
        .toList();
  }

  /** How wide plain text is, spaces at its end included. */
  double width(String text, TextRole role) {
    TextStyle style = theme.style(role);
    FontMetrics metrics =
        fonts.apply(new FontFace(theme.font().embedded(), style.bold(), style.italic()));
    return text.codePoints().map(metrics::advance).sum() * style.size() / 1000;
  }

  /** The measures across the lines of a role's paragraphs. */
  TextBox.Spacing spacing(TextRole role) {
    TextStyle style = theme.style(role);
    FontMetrics metrics =
        fonts.apply(new FontFace(theme.font().embedded(), style.bold(), style.italic()));
    double ascent = metrics.ascent() * style.size() / 1000;
    double descent = metrics.descent() * style.size() / 1000;
    // What a line is higher than its face goes half above and half below, as Word and browsers do.
    double baseline = (style.lineHeight() - ascent - descent) / 2 + ascent;
    return new TextBox.Spacing(
        style.lineHeight(), baseline, style.spaceBefore(), style.spaceAfter(), role.isHeading());
  }

  /** Cuts before and after each link. */
  private static List<List<StyledText>> stretches(List<StyledText> leaves) {
    List<List<StyledText>> stretches = new ArrayList<>();
    Optional<StyledText.LinkUse> current = Optional.empty();
    for (StyledText leaf : leaves) {
      if (stretches.isEmpty() || !current.equals(leaf.link())) {
        stretches.add(new ArrayList<>());
        current = leaf.link();
      }
      stretches.get(stretches.size() - 1).add(leaf);
    }
    return stretches;
  }

  private TextLook look(StyledText leaf, TextRole role) {
    TextStyle style = theme.style(role);
    FontFace face =
        new FontFace(
            theme.font().embedded(), style.bold() || leaf.bold(), style.italic() ^ leaf.italic());
    return leaf.link().isPresent()
        ? new TextLook(face, style.size(), theme.link().colour(), theme.link().underline())
        : new TextLook(face, style.size(), style.colour(), false);
  }
}
