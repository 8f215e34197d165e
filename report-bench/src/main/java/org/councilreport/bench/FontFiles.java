package org.councilreport.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The faces that the product sets text in, for the others to use too. */
final class FontFiles {
  private FontFiles() {}

  /** A face, {@code Regular} or {@code Bold}. */
  static InputStream open(String style) {
    String path = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-" + style + ".ttf";
    return Objects.requireNonNull(FontFiles.class.getResourceAsStream(path), path);
  }

  /** The same as a file, for those that read no streams; it is deleted when Java ends. */
  static Path file(String style) throws IOException {
    Path file = Files.createTempFile("LiberationSans-" + style, ".ttf");
    file.toFile().deleteOnExit();
    Files.write(file, open(style).readAllBytes());
    return file;
  }
}
