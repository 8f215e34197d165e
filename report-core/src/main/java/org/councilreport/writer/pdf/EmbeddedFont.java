package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.councilreport.font.FontProgram;
import org.councilreport.font.PlacedGlyph;

/**
 * One face as it is used in one file: a composite font (ISO 32000-1, 9.7) over a subset of its
 * glyphs. Each character has a code of its own, also where two share a glyph, so that text is
 * extracted as it was written.
 */
final class EmbeddedFont {
  /** The text of a glyph that is part of another's: a zero width non-joiner. */
  private static final String NOTHING = "\u200C";

  private final String name;
  private final FontProgram program;

  /** What is embedded beyond the repertoire, in the order of its codes. */
  private final List<Sign> added = new ArrayList<>();

  private final boolean hasRepertoire;
  private final Coding coding;

  /** The codes of the characters beyond the repertoire. */
  private final Map<Integer, Integer> codes = new HashMap<>();

  /** The codes of the glyphs of shaped text, by what they show. */
  private final Map<Sign, Integer> shaped = new HashMap<>();

  /**
   * A face of which nothing is used yet.
   *
   * @param hasRepertoire whether the characters of the repertoire are embedded, used or not
   */
  EmbeddedFont(String name, FontProgram program, boolean hasRepertoire) {
    this.name = name;
    this.program = program;
    this.hasRepertoire = hasRepertoire;
    // Glyphs of the PostScript kind have numbers of their own, and MuPDF reads text only where
    // these are codes, too: where all pairs of bytes are.
    this.coding = hasRepertoire && !CffOutlines.are(program) ? Coding.ASCII : Coding.PAIRS;
  }

  /** The name it has in the page's resources. */
  String name() {
    return name;
  }

  FontProgram program() {
    return program;
  }

  Coding coding() {
    return coding;
  }

  /** What is embedded beyond the repertoire. */
  List<Sign> added() {
    return added;
  }

  /** All that is embedded, in the order of its codes. */
  List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    if (hasRepertoire) {
      Repertoire.characters().forEach(character -> signs.add(Sign.of(character, program)));
    }
    signs.addAll(added);
    return signs;
  }

  /** Writes the codes of a text as a string. */
  void encode(String text, PdfBytes target) {
    target.text("(");
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (coding == Coding.ASCII && codePoint >= ' ' && codePoint <= '~') {
        target.inString(codePoint);
      } else {
        coding.inString(code(codePoint), target);
      }
      i += Character.charCount(codePoint);
    }
    target.text(")");
  }

  private int code(int codePoint) {
    int place = hasRepertoire ? Repertoire.place(codePoint) : 0;
    return place > 0 ? coding.code(place) : codes.computeIfAbsent(codePoint, this::add);
  }

  private int add(int codePoint) {
    return add(Sign.of(codePoint, program));
  }

  private int add(Sign sign) {
    added.add(sign);
    return coding.code((hasRepertoire ? Repertoire.size() : 0) + added.size());
  }

  /** The same as several strings, with what moves the letters of pairs together in between. */
  void encodeKerned(String text, PdfBytes target) {
    target.text("(");
    for (int i = 0; i < text.length(); i++) {
      int kerning = i == 0 ? 0 : program.kerning(text.charAt(i - 1), text.charAt(i));
      if (kerning != 0) {
        target.text(")").integer(-kerning).text("(");
      }
      int codePoint = text.codePointAt(i);
      coding.inString(code(codePoint), target);
      i += Character.charCount(codePoint) - 1;
    }
    target.text(")");
  }

  /**
   * The codes of a text that is read from right to left, in reading order, each with its place: how
   * it is copied and read aloud then does not depend on a reader that turns it round.
   */
  List<ShapedCode> shape(String text) {
    List<ShapedCode> places = new ArrayList<>();
    for (PlacedGlyph glyph : program.shape(text)) {
      String shown = text.substring(glyph.start(), glyph.end());
      if (shown.isEmpty()) {
        places.add(place(glyph, glyph.id(), NOTHING, glyph.x()));
      }
      // Where a glyph joins letters, a blank behind it says each of the others: readers that turn
      // text round would leave letters of one code as they are.
      for (int i = 0; i < shown.length(); i++) {
        int id = i == 0 ? glyph.id() : program.glyph(' ');
        places.add(place(glyph, id, shown.substring(i, i + 1), glyph.x() - i));
      }
    }
    return places;
  }

  /** Writes a code into a string. */
  void write(int code, PdfBytes target) {
    coding.inString(code, target);
  }

  private ShapedCode place(PlacedGlyph glyph, int id, String shown, double x) {
    Sign sign = new Sign(id, shown, program.glyphAdvance(id));
    return new ShapedCode(shaped.computeIfAbsent(sign, this::add), x, glyph.y(), sign.advance());
  }

  /** Embeds all characters encoded so far, and returns the number of the font. */
  int write(PdfFile file, FontSubsets subsets) throws IOException {
    return new FontWriter(program, subsets.subset(this)).write(file);
  }
}
