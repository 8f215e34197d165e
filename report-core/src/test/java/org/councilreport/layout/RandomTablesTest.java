package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.councilreport.conformance.Specimen;
import org.councilreport.document.Alignment;
import org.councilreport.document.Inline;
import org.councilreport.document.Table;
import org.councilreport.document.Text;
import org.councilreport.font.HalfEmMetrics;
import org.councilreport.style.Theme;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of any size and text on small and normal pages, from fixed seeds. */
class RandomTablesTest {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final List<String> NUMBERS = List.of("1,234.5", "(7%)", "£12", "-0.25", "");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTableIsWholeAndStandsOnItsPages(int seed) {
    Random random = new Random(seed);
    boolean small = random.nextBoolean();
    Theme theme = small ? LayoutEngineTest.theme() : Specimen.theme();
    Table table = table(random, small ? 6 : 12);
    PagedDocument laid =
        new LayoutEngine(face -> new HalfEmMetrics())
            .layout(Specimen.document(Specimen.paragraph("Before."), table), theme);
    assertThat(read(laid)).isEqualTo(words(table));
    for (Page page : laid.pages()) {
      List<Rectangle> texts = texts(page);
      double right = page.width() - theme.page().right();
      double bottom = page.height() - theme.page().bottom();
      assertThat(texts)
          .allMatch(text -> text.x() >= theme.page().left() && text.y() >= theme.page().top())
          .allMatch(text -> text.x() + text.width() <= right + 0.01)
          .allMatch(text -> text.y() + text.height() <= bottom + 0.01);
      assertNoOverlap(texts);
    }
  }

  private static void assertNoOverlap(List<Rectangle> texts) {
    for (int i = 0; i < texts.size(); i++) {
      for (Rectangle other : texts.subList(i + 1, texts.size())) {
        assertThat(overlap(texts.get(i), other)).as("%s %s", texts.get(i), other).isFalse();
      }
    }
  }

  private static boolean overlap(Rectangle a, Rectangle b) {
    return a.x() < b.x() + b.width() - 0.01
        && b.x() < a.x() + a.width() - 0.01
        && a.y() < b.y() + b.height() - 0.01
        && b.y() < a.y() + a.height() - 0.01;
  }

  /** The places of texts: half an em for each character that is seen. */
  private static List<Rectangle> texts(Page page) {
    return page.items().stream()
        .filter(PageItem.TextItem.class::isInstance)
        .map(PageItem.TextItem.class::cast)
        .map(
            item -> {
              double size = item.look().size();
              double width = item.text().stripTrailing().length() * size / 2;
              return new Rectangle(item.x(), item.baseline() - 0.8 * size, width, size);
            })
        .toList();
  }

  /** The texts of the logical tree after the title and the first paragraph, in its order. */
  private static List<String> read(PagedDocument document) {
    Map<MarkedContent, StringBuilder> texts = new HashMap<>();
    for (Page page : document.pages()) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.TextItem text
            && text.marking() instanceof MarkedContent content) {
          texts.computeIfAbsent(content, none -> new StringBuilder()).append(text.text());
        }
      }
    }
    List<String> read = new ArrayList<>();
    collect(document.structure(), texts, read);
    return read.subList(2, read.size());
  }

  private static void collect(
      StructureElement element, Map<MarkedContent, StringBuilder> texts, List<String> read) {
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        collect(inner, texts, read);
      } else {
        read.add(String.valueOf(texts.get((MarkedContent) kid)));
      }
    }
  }

  private static List<String> words(Table table) {
    List<List<Inline>> words = new ArrayList<>();
    words.add(table.caption());
    table.columns().forEach(column -> words.add(column.header()));
    for (Table.Group group : table.groups()) {
      words.add(group.label());
      group.rows().forEach(row -> words.addAll(row.cells()));
      group.subtotals().forEach(row -> words.addAll(row.cells()));
    }
    table.totals().forEach(row -> words.addAll(row.cells()));
    words.addAll(table.notes());
    return words.stream()
        .filter(content -> !content.isEmpty())
        .map(content -> ((Text) content.get(0)).value())
        .toList();
  }

  private static Table table(Random random, int mostColumns) {
    List<Table.Column> columns = new ArrayList<>();
    for (int i = random.nextInt(mostColumns); i >= 0; i--) {
      Alignment[] alignments = Alignment.values();
      Optional<Double> width =
          random.nextInt(4) == 0 ? Optional.of(1.0 + random.nextInt(80)) : Optional.empty();
      columns.add(
          new Table.Column(text(random, 4), alignments[random.nextInt(alignments.length)], width));
    }
    List<Table.Group> groups = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<Inline> label = random.nextBoolean() ? text(random, 5) : List.of();
      groups.add(
          new Table.Group(
              label,
              rows(random, columns.size(), random.nextInt(30)),
              rows(random, columns.size(), random.nextInt(2))));
    }
    List<List<Inline>> notes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      notes.add(filled(random, 30));
    }
    List<Table.Row> totals = rows(random, columns.size(), random.nextInt(3));
    List<Inline> caption = filled(random, random.nextInt(10) == 0 ? 100 : 10);
    return new Table(
        Optional.empty(), caption, columns, random.nextBoolean(), groups, totals, notes);
  }

  private static List<Table.Row> rows(Random random, int columns, int count) {
    // One row in many is higher than a page.
    return IntStream.range(0, count)
        .mapToObj(i -> random.nextInt(15) == 0 ? 150 : 8)
        .map(
            words ->
                new Table.Row(
                    IntStream.range(0, columns).mapToObj(i -> text(random, words)).toList()))
        .toList();
  }

  private static List<Inline> filled(Random random, int words) {
    List<Inline> text = text(random, words);
    return text.isEmpty() ? List.of(new Text("filled")) : text;
  }

  private static List<Inline> text(Random random, int most) {
    if (random.nextInt(3) == 0) {
      String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
      return number.isEmpty() ? List.of() : List.of(new Text(number));
    }
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      int length = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(9);
      StringBuilder word = new StringBuilder();
      for (int j = 0; j < length; j++) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      words.add(word.toString());
    }
    return List.of(new Text(String.join(" ", words)));
  }
}
