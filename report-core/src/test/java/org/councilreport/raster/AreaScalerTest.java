package org.councilreport.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaScalerTest {
  @Test
  void aNewSampleIsTheMeanOfItsArea() throws IOException {
    assertThat(scaled(2, 1, new int[][] {{0, 100, 20, 40}, {50, 250, 60, 80}}))
        .containsExactly(List.of(100, 50));
  }

  @Test
  void samplesThatNewOnesShareCountByTheirPart() throws IOException {
    // 3 to 2: the first is all of the first sample and half of the second, (30 + 60 / 2) / 1.5.
    assertThat(scaled(2, 1, new int[][] {{30, 60, 90}})).containsExactly(List.of(40, 80));
  }

  @Test
  void rowsAreMadeFewerLikeColumns() throws IOException {
    assertThat(scaled(1, 2, new int[][] {{30}, {60}, {90}}))
        .containsExactly(List.of(40), List.of(80));
  }

  @Test
  void asManySamplesStayAsTheyAre() throws IOException {
    assertThat(scaled(3, 2, new int[][] {{0, 255, 7}, {65535, 1, 2}}))
        .containsExactly(List.of(0, 255, 7), List.of(65535, 1, 2));
  }

  @Test
  void largePicturesOfOneShadeKeepIt() throws IOException {
    int[] row = new int[12_000];
    Arrays.fill(row, 65_535);
    int[][] rows = new int[50][];
    Arrays.fill(rows, row);
    assertThat(scaled(7, 3, rows))
        .hasSize(3)
        .allMatch(r -> r.equals(List.of(65535, 65535, 65535, 65535, 65535, 65535, 65535)));
  }

  @Test
  void nothingIsMadeLarger() {
    assertThatThrownBy(() -> scaled(4, 1, new int[][] {{1, 2, 3}}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<List<Integer>> scaled(int width, int height, int[][] rows)
      throws IOException {
    List<List<Integer>> scaled = new ArrayList<>();
    AreaScaler scaler =
        new AreaScaler(
            new AreaScaler.Size(rows[0].length, rows.length),
            new AreaScaler.Size(width, height),
            1,
            row -> scaled.add(Arrays.stream(row).boxed().toList()));
    for (int[] row : rows) {
      scaler.add(row);
    }
    return scaled;
  }
}
