package org.councilreport.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Chart;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;

/** Pictures of any size and charts of any values. */
final class RandomFigure {
  private static final List<String> VALUES =
      List.of(
          "0", "12", "14.5", "-3", "99.25", "1234567", "0.001", "-0.5", "1E+12", "17", "250", "8");

  private static final List<Picture> PICTURES =
      List.of(
          png(96, 48, 2, 8),
          png(300, 900, 0, 1),
          png(1600, 4, 0, 8),
          png(3, 700, 3, 4),
          png(40, 40, 6, 8),
          png(1, 1, 4, 16),
          Pictures.picture(Picture.Format.JPEG, 120, 80, Pictures.jpeg(120, 80, false, false)),
          Pictures.turned(120, 40, new Orientation(true, 1)),
          Pictures.turned(60, 90, new Orientation(false, 2)));

  private final Chance chance;
  private final RandomText texts;

  RandomFigure(Chance chance, RandomText texts) {
    this.chance = chance;
    this.texts = texts;
  }

  private static Picture png(int width, int height, int colours, int depth) {
    return Pictures.picture(
        Picture.Format.PNG, width, height, Pictures.png(width, height, colours, depth, false));
  }

  Figure logo() {
    return new Figure(
        Optional.empty(), chance.of(PICTURES), Optional.of(texts.words().some(4)), List.of());
  }

  Figure figure(Optional<String> id) {
    Picture picture = chance.of(PICTURES);
    Picture resolved =
        new Picture(
            picture.format(),
            picture.width(),
            picture.height(),
            picture.orientation(),
            chance.of(10.0, 72.0, 96.0, 300.0, 1200.0),
            picture.bytes());
    // What only decorates is no target.
    boolean decorates = id.isEmpty() && chance.oneIn(5);
    List<Inline> caption = decorates || chance.oneIn(4) ? List.of() : texts.body(12);
    Optional<String> alternative =
        decorates ? Optional.empty() : Optional.of(texts.words().some(9));
    return new Figure(id, resolved, alternative, caption);
  }

  Chart chart(Optional<String> id) {
    int count = chance.oneIn(6) ? 40 : chance.between(1, 8);
    int length = chance.oneIn(6) ? 8 : 1;
    List<String> categories = chance.times(count, () -> texts.words().some(length));
    List<Chart.Series> series =
        chance.times(
            chance.between(1, chance.oneIn(6) ? 9 : 3),
            () -> new Chart.Series(texts.words().some(length), chance.times(count, this::value)));
    return new Chart(
        id,
        chance.of(Chart.Type.values()),
        texts.body(12),
        texts.words().some(20),
        categories,
        series);
  }

  private Optional<BigDecimal> value() {
    return chance.oneIn(10) ? Optional.empty() : Optional.of(new BigDecimal(chance.of(VALUES)));
  }
}
