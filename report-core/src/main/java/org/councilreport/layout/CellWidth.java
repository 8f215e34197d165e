package org.councilreport.layout;

import org.councilreport.text.ContentWidth;
import org.councilreport.text.MeasuredText;
import org.councilreport.text.NumberWidth;

/**
 * How wide a cell's text would be.
 *
 * @param content its words and lines
 * @param number the same of a number; nothing where it is none
 */
record CellWidth(ContentWidth content, NumberWidth number) {
  private static final NumberWidth NONE = new NumberWidth(0, 0);

  static CellWidth of(MeasuredText text) {
    return new CellWidth(ContentWidth.of(text), NumberWidth.of(text).orElse(NONE));
  }
}
