package org.councilreport.writer.html;

import java.util.ArrayList;
import java.util.List;

/** The widths of tables' columns, each a class of the stylesheet. */
final class Widths {
  private final List<Double> percents = new ArrayList<>();

  /** The class of a width in percent of the table's. */
  String of(double percent) {
    int index = percents.indexOf(percent);
    if (index < 0) {
      index = percents.size();
      percents.add(percent);
    }
    return "width" + (index + 1);
  }

  /** Writes the rules of all classes asked for. */
  void write(StringBuilder css) {
    for (int i = 0; i < percents.size(); i++) {
      css.append(".width").append(i + 1).append("{width:");
      Decimals.append(css, percents.get(i)).append("%}\n");
    }
  }
}
