package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.councilreport.font.FontFace;
import org.councilreport.font.FontMetrics;
import org.councilreport.style.Colour;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.Marking;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.text.Direction;
import org.councilreport.text.MeasuredText;
import org.councilreport.text.TextLook;
import org.councilreport.text.TextRun;

/**
 * Styled text into measured runs, and into the part of the logical tree that owns them.
 *
 * @param theme the looks
 * @param fonts measures each face
 * @param direction where lines begin
 */
record TextBuilder(
    Theme theme, Function<FontFace, ? extends FontMetrics> fonts, Direction direction) {
  /** A footnote's mark: so large and so high, in parts of its text's size. */
  private static final double MARK_SIZE = 0.65;

  private static final double MARK_RISE = 0.35;

  /**
   * Text of the document.
   *
   * @param measured its runs, measured
   * @param kids what its structure element holds, in reading order
   */
  record Tagged(MeasuredText measured, List<StructureKid> kids) {}

  /** A leaf with the content it is, and the link it is in. */
  private record Piece(StyledText leaf, MarkedContent content, Optional<StructureElement> link) {}

  /** A part of the logical tree, and the text that it owns. */
  private record Branch(List<StructureKid> kids, List<Piece> pieces) {}

  /**
   * Text that a structure element of its own will hold. Links and other wraps in it become
   * elements; the text between them is content.
   */
  Tagged tagged(List<StyledText> leaves, TextRole role) {
    Branch branch = branch(leaves, 0);
    List<TextRun> runs = new ArrayList<>(branch.pieces().size());
    for (Piece piece : branch.pieces()) {
      TextLook look = look(piece.leaf(), role);
      runs.add(new TextRun(piece.leaf().text(), look, piece.content(), piece.link()));
    }
    return new Tagged(MeasuredText.of(runs, fonts, direction), branch.kids());
  }

  /** The elements and the content of leaves that stand in one element, so many wraps deep. */
  private static Branch branch(List<StyledText> leaves, int depth) {
    List<StructureKid> kids = new ArrayList<>(1);
    List<Piece> pieces = new ArrayList<>(leaves.size());
    for (int start = 0; start < leaves.size(); ) {
      Optional<Wrap> wrap = wrap(leaves.get(start), depth);
      int end = start + 1;
      while (end < leaves.size() && wrap(leaves.get(end), depth).equals(wrap)) {
        end++;
      }
      List<StyledText> stretch = leaves.subList(start, end);
      if (wrap.isPresent()) {
        Branch inner = branch(stretch, depth + 1);
        StructureElement element = wrap.get().element(StyledText.words(stretch), inner.kids());
        kids.add(element);
        boolean link = wrap.get().target().isPresent();
        inner.pieces().forEach(piece -> pieces.add(link ? in(element, piece) : piece));
      } else {
        MarkedContent content = new MarkedContent();
        kids.add(content);
        stretch.forEach(leaf -> pieces.add(new Piece(leaf, content, Optional.empty())));
      }
      start = end;
    }
    return new Branch(kids, pieces);
  }

  private static Piece in(StructureElement link, Piece piece) {
    return new Piece(piece.leaf(), piece.content(), Optional.of(link));
  }

  private static Optional<Wrap> wrap(StyledText leaf, int depth) {
    return depth < leaf.wraps().size() ? Optional.of(leaf.wraps().get(depth)) : Optional.empty();
  }

  /** Text with one mark, whatever is in it. */
  MeasuredText marked(List<StyledText> leaves, TextRole role, Marking marking) {
    return MeasuredText.of(runs(leaves, role, marking), fonts, direction);
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

  /** The same with text in tables no larger than this. */
  TextBuilder withTablesAt(double size) {
    return new TextBuilder(theme.withTablesAt(size), fonts, direction);
  }

  /** The same for text in another language, where that says of the lines where they begin. */
  TextBuilder in(Locale language) {
    return new TextBuilder(theme, fonts, Direction.of(language));
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
        style.lineHeight(),
        baseline,
        style.spaceBefore(),
        style.spaceAfter(),
        role.isTitle(),
        role.isHeading());
  }

  private TextLook look(StyledText leaf, TextRole role) {
    TextStyle style = theme.style(role);
    FontFace face =
        new FontFace(
            theme.font().embedded(), style.bold() || leaf.bold(), style.italic() ^ leaf.italic());
    boolean link = leaf.link().isPresent();
    Colour colour = leaf.colour().orElse(link ? theme.link().colour() : style.colour());
    TextLook look =
        leaf.isNoteMark()
            ? new TextLook(face, MARK_SIZE * style.size(), colour, false, MARK_RISE * style.size())
            : new TextLook(face, style.size(), colour, link && theme.link().underline());
    return look.kerned(theme.font().kerning());
  }
}
