package org.councilreport.font;

import java.util.Comparator;

/**
 * Names a face of a family.
 *
 * @param family the family's name
 * @param bold whether it is the bold face
 * @param italic whether it is the italic face
 */
public record FontFace(String family, boolean bold, boolean italic) {
  /** By family, and from the regular face to the bold italic one. */
  static final Comparator<FontFace> ORDER =
      Comparator.comparing(FontFace::family)
          .thenComparing(FontFace::bold)
          .thenComparing(FontFace::italic);

  /** The same style of another family. */
  FontFace of(String other) {
    return new FontFace(other, bold, italic);
  }

  /** As people say it, such as {@code Gill Sans bold italic}. */
  @Override
  public String toString() {
    return family + (bold ? " bold" : "") + (italic ? " italic" : bold ? "" : " regular");
  }
}
