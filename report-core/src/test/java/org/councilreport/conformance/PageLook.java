package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as one sees it from afar: a sign for each 8 by 14 points, the darker the denser. What is
 * drawn is judged, where the dumps of pages and tags say what was asked for.
 */
public final class PageLook {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "looks");
  private static final String SIGNS = " .:-=+*#%@";
  private static final int WIDTH = 8;
  private static final int HEIGHT = 14;

  /** Renderers smooth edges a little differently from one Java to the next. */
  private static final int TOLERANCE = 2;

  private PageLook() {}

  /** Asserts that a page, counted from 1, looks as it is kept under a name. */
  public static void assertMatches(String name, PDDocument pdf, int page) throws IOException {
    List<String> look = of(pdf, page);
    Path file = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, String.join("\n", look) + "\n");
    }
    assertThat(differences(Files.readAllLines(file), look)).as(name).isEmpty();
  }

  /** The rows of signs of a page, counted from 1. */
  static List<String> of(PDDocument pdf, int page) throws IOException {
    BufferedImage image = new PDFRenderer(pdf).renderImage(page - 1, 1, ImageType.GRAY);
    List<String> rows = new ArrayList<>();
    for (int y = 0; y + HEIGHT <= image.getHeight(); y += HEIGHT) {
      StringBuilder row = new StringBuilder();
      for (int x = 0; x + WIDTH <= image.getWidth(); x += WIDTH) {
        row.append(sign(image, x, y));
      }
      rows.add(row.toString().stripTrailing());
    }
    return rows;
  }

  /** The root spreads out the pale end, where text is. */
  private static char sign(BufferedImage image, int left, int top) {
    long light = 0;
    for (int y = top; y < top + HEIGHT; y++) {
      for (int x = left; x < left + WIDTH; x++) {
        light += image.getRaster().getSample(x, y, 0);
      }
    }
    double dark = 1 - light / (255.0 * WIDTH * HEIGHT);
    return SIGNS.charAt((int) Math.round(Math.sqrt(dark) * (SIGNS.length() - 1)));
  }

  /** Where two looks differ by more than the eye forgives. */
  static List<String> differences(List<String> expected, List<String> drawn) {
    List<String> differences = new ArrayList<>();
    for (int y = 0; y < Math.max(expected.size(), drawn.size()); y++) {
      String was = y < expected.size() ? expected.get(y) : "";
      String is = y < drawn.size() ? drawn.get(y) : "";
      for (int x = 0; x < Math.max(was.length(), is.length()); x++) {
        if (Math.abs(level(was, x) - level(is, x)) > TOLERANCE) {
          differences.add("row " + (y + 1) + ": \"" + was + "\" has become \"" + is + "\"");
          break;
        }
      }
    }
    return differences;
  }

  private static int level(String row, int x) {
    return x < row.length() ? SIGNS.indexOf(row.charAt(x)) : 0;
  }
}
