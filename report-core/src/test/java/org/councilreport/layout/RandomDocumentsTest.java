package org.councilreport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.RandomDocument;
import org.councilreport.conformance.RandomTheme;
import org.councilreport.conformance.ReadText;
import org.councilreport.document.Document;
import org.councilreport.font.HalfEmMetrics;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Theme;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every kind on pages of any size, from fixed seeds. What one of them shows to be
 * wrong becomes a test of its own in {@link LayoutEdgesTest}.
 */
@Execution(ExecutionMode.CONCURRENT)
class RandomDocumentsTest {
  private static final double HAND = 300;

  static IntStream seeds() {
    return IntStream.range(0, 2000);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyDocumentIsWholeOnItsPages(int seed) {
    Theme theme = RandomTheme.of(seed);
    Document document = document(seed, theme.page());
    PagedDocument laid = new LayoutEngine(face -> new HalfEmMetrics()).layout(document, theme);
    assertThat(ReadText.plain(LaidText.lines(laid)))
        .isEqualTo(ReadText.plain(DocumentText.lines(document)));
    assertThat(PageFaults.of(laid)).isEmpty();
  }

  static Document document(int seed, PageGeometry page) {
    boolean small = Math.min(page.measure(), page.textHeight()) < HAND;
    return small ? RandomDocument.small(seed) : RandomDocument.of(seed);
  }
}
