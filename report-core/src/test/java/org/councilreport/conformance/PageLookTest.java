package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageLookTest {
  @Test
  void slightDifferencesAreForgivenAndOthersNamed() {
    assertThat(PageLook.differences(List.of("  .=#", "@"), List.of(". .-@", "%"))).isEmpty();
    assertThat(PageLook.differences(List.of("=", "@@"), List.of("=", "@", "")))
        .containsExactly("row 2: \"@@\" has become \"@\"");
    assertThat(PageLook.differences(List.of(), List.of("  *")))
        .containsExactly("row 1: \"\" has become \"  *\"");
  }
}
