package org.councilreport.conformance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.NoteReference;
import org.councilreport.document.Reference;
import org.councilreport.document.Span;
import org.councilreport.document.Status;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;

/**
 * Text of every kind of inline, where templates allow it. It counts the footnotes that it calls, so
 * it is asked for the texts of a document in reading order.
 */
final class RandomText {
  /** How many targets references have; a document has as many. */
  static final int TARGETS = 6;

  private static final List<Locale> LANGUAGES =
      List.of(Locale.forLanguageTag("cy"), Locale.forLanguageTag("gd"), Locale.UK);

  private static final List<URI> ADDRESSES =
      List.of(
          URI.create("https://www.example.gov.uk/send?year=2019&term=autumn"),
          URI.create("mailto:send@example.gov.uk"));

  private static final int DEEPEST = 3;

  private final Chance chance;
  private final RandomWords words;
  private int notes;

  RandomText(Chance chance) {
    this.chance = chance;
    this.words = new RandomWords(chance);
  }

  /** The name of a target. */
  static String target(int index) {
    return "part-" + index;
  }

  /** How many footnotes have been called. */
  int notes() {
    return notes;
  }

  /** A language that is not always the document's. */
  Locale language() {
    return chance.of(LANGUAGES);
  }

  RandomWords words() {
    return words;
  }

  /** Text that may call footnotes. */
  List<Inline> body(int mostWords) {
    return text(mostWords, true);
  }

  /** Text that calls no footnotes: what is read out of its place, or printed again. */
  List<Inline> label(int mostWords) {
    return text(mostWords, false);
  }

  private List<Inline> text(int mostWords, boolean callsNotes) {
    List<Inline> text = new ArrayList<>(plain(mostWords));
    while (chance.oneIn(3)) {
      text.add(new Text(" "));
      text.add(special(0, false));
      chance.sometimes(12, LineBreak::new).forEach(text::add);
      text.addAll(plain(mostWords));
      if (callsNotes) {
        chance.sometimes(6, this::note).forEach(text::add);
      }
    }
    return text;
  }

  private List<Inline> plain(int mostWords) {
    return List.of(new Text(words.some(mostWords)));
  }

  /** The next footnote's mark, or an earlier one's again. */
  private Inline note() {
    if (notes > 0 && chance.oneIn(4)) {
      return new NoteReference(chance.between(1, notes));
    }
    return new NoteReference(++notes);
  }

  /** Anything but plain text; no link in a link. */
  private Inline special(int depth, boolean linked) {
    List<Supplier<? extends Inline>> makers =
        new ArrayList<>(
            List.of(
                () -> new Strong(content(depth, linked)),
                () -> new Emphasis(content(depth, linked)),
                () -> new Span(language(), content(depth, linked)),
                () -> new Abbreviation("CQC", "Care Quality Commission"),
                () -> new Status(chance.of("●", "▲", "★", "✓"), 0x1D7A3A, words.some(2))));
    if (!linked) {
      makers.add(() -> new Link(chance.of(ADDRESSES), content(depth, true)));
      makers.add(() -> new Reference(target(chance.below(TARGETS)), content(depth, true)));
    }
    return chance.make(makers);
  }

  private List<Inline> content(int depth, boolean linked) {
    List<Inline> content = new ArrayList<>(plain(4));
    if (depth < DEEPEST && chance.oneIn(3)) {
      content.add(special(depth + 1, linked));
    }
    return content;
  }
}
