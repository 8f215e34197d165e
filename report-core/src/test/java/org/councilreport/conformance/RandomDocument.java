package org.councilreport.conformance;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;
import org.councilreport.document.Text;

/**
 * Documents of every kind of block and inline, each made from a seed: the same seed always gives
 * the same document. They hold what templates can make, and every reference in them has a target.
 */
public final class RandomDocument {
  private static final int DEEPEST_LIST = 4;

  private final Chance chance;
  private final RandomText texts;
  private final RandomTable tables;
  private final RandomFigure figures;
  private final Deque<String> targets = new ArrayDeque<>();
  private int budget;

  private RandomDocument(long seed, boolean small) {
    chance = new Chance(seed);
    texts = new RandomText(chance, new RandomWords(chance, small ? 5 : 1));
    tables = new RandomTable(chance, texts, small ? 4 : 14);
    figures = new RandomFigure(chance, texts);
    IntStream.range(0, RandomText.TARGETS).mapToObj(RandomText::target).forEach(targets::add);
    int usual = chance.oneIn(20) ? 60 : chance.between(2, 14);
    budget = small ? usual / 3 : usual;
  }

  /** The document of a seed, of one page to a hundred pages of A4. */
  public static Document of(long seed) {
    return new RandomDocument(seed, false).document(seed);
  }

  /** The document of a seed with less text, for pages smaller than a hand. */
  public static Document small(long seed) {
    return new RandomDocument(seed, true).document(seed);
  }

  private Document document(long seed) {
    List<Block> blocks = new ArrayList<>();
    if (chance.oneIn(3)) {
      blocks.add(new TableOfContents("Contents", chance.between(2, Document.MAX_HEADING_LEVEL)));
    }
    blocks.addAll(blocks(chance.between(0, 3)));
    while (budget > 0) {
      blocks.add(section(2));
    }
    while (!targets.isEmpty()) {
      blocks.add(
          new Section(
              Optional.empty(), target(), Optional.empty(), texts.label(4), List.of(paragraph())));
    }
    List<List<Inline>> notes =
        chance.times(texts.notes(), () -> texts.label(chance.oneIn(40) ? 600 : 20));
    Document document = new Document(metadata(seed), blocks, notes, furniture());
    return chance.oneIn(4) ? document.under(figures.logo()) : document;
  }

  private Metadata metadata(long seed) {
    return new Metadata(
        "random-" + seed,
        "plain",
        texts.words().some(12),
        Locale.UK,
        Optional.of("Example Borough Council"),
        Optional.of(LocalDate.of(2026, 7, 14)));
  }

  private PageFurniture furniture() {
    List<Inline> header = chance.oneIn(3) ? List.of() : texts.label(chance.oneIn(8) ? 40 : 6);
    List<Inline> footer =
        chance.oneIn(6)
            ? List.of()
            : List.of(new Text("Page "), new PageNumber(), new Text(" of "), new PageCount());
    return new PageFurniture(
        header, footer, chance.oneIn(4) ? Optional.of("DRAFT") : Optional.empty());
  }

  private Optional<String> target() {
    return Optional.ofNullable(targets.poll());
  }

  private Optional<String> maybeTarget() {
    return chance.oneIn(4) ? target() : Optional.empty();
  }

  private Section section(int level) {
    budget--;
    Optional<String> id = maybeTarget();
    Optional<String> number =
        chance.oneIn(3) ? Optional.of(level + "." + chance.below(30)) : Optional.empty();
    List<Inline> title = texts.label(chance.oneIn(10) ? 30 : 6);
    List<Block> blocks = new ArrayList<>(blocks(chance.below(6)));
    while (level < Document.MAX_HEADING_LEVEL && budget > 0 && chance.oneIn(2)) {
      blocks.add(section(level + 1));
    }
    return new Section(Optional.empty(), id, number, title, blocks);
  }

  private List<Block> blocks(int count) {
    budget -= count;
    List<Supplier<? extends Block>> makers = new ArrayList<>(passage());
    makers.add(() -> new Division(texts.language(), passage(chance.between(1, 3))));
    makers.add(this::callout);
    makers.add(this::numbered);
    return chance.times(count, () -> chance.<Block>make(makers));
  }

  private Callout callout() {
    Callout.Kind kind = chance.of(Callout.Kind.values());
    List<Inline> heading = chance.oneIn(3) ? List.of() : texts.label(5);
    return new Callout(kind, heading, passage(chance.between(1, 3)));
  }

  private List<Block> passage(int count) {
    return chance.times(count, () -> chance.<Block>make(passage()));
  }

  /** What may stand in callouts and divisions too. */
  private List<Supplier<? extends Block>> passage() {
    return List.of(
        this::paragraph,
        this::paragraph,
        this::paragraph,
        () -> list(1),
        () -> list(1),
        this::descriptions,
        () -> tables.table(maybeTarget()),
        () -> figures.figure(maybeTarget()),
        () -> figures.chart(maybeTarget()),
        () -> new Quote(chance.times(chance.between(1, 2), () -> plain(1))));
  }

  private Paragraph paragraph() {
    return new Paragraph(texts.body(chance.oneIn(20) ? 300 : 25));
  }

  private Paragraph numbered() {
    String number = chance.between(1, 120) + "." + chance.between(1, 30);
    return new Paragraph(Optional.of(number), texts.body(40));
  }

  private DescriptionList descriptions() {
    return new DescriptionList(
        chance.times(
            chance.between(1, 5),
            () ->
                new DescriptionList.Entry(
                    texts.label(3), chance.times(chance.between(1, 2), () -> texts.body(8)))));
  }

  private Block plain(int depth) {
    return chance.oneIn(3) && depth <= DEEPEST_LIST ? list(depth) : paragraph();
  }

  private ListBlock list(int depth) {
    boolean bullets = chance.oneIn(2);
    int start = chance.oneIn(5) ? chance.of(0, 9, 98, 2019, 123456789) : 1;
    List<ListItem> items =
        chance.times(chance.between(1, chance.oneIn(15) ? 40 : 4), () -> item(depth));
    return bullets
        ? new ListBlock(ListNumbering.BULLET, 1, items)
        : new ListBlock(ListNumbering.numbered(chance.below(4), start, items.size()), start, items);
  }

  private ListItem item(int depth) {
    if (chance.oneIn(25)) {
      return new ListItem(List.of(Specimen.paragraph("x")));
    }
    return new ListItem(chance.times(chance.oneIn(4) ? 3 : 1, () -> plain(depth + 1)));
  }
}
