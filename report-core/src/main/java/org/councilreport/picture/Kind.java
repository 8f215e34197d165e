package org.councilreport.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.document.Picture;
import org.councilreport.document.Picture.Format;

/**
 * What a file is, by its first bytes.
 *
 * @param words what it is called
 * @param format the picture format, if it is one that documents can hold
 * @param extensions the file names it may have
 */
record Kind(String words, Optional<Format> format, List<String> extensions) {
  private static final Kind PNG =
      new Kind("a PNG picture", Optional.of(Picture.Format.PNG), List.of("png"));
  private static final Kind JPEG =
      new Kind("a JPEG picture", Optional.of(Picture.Format.JPEG), List.of("jpg", "jpeg"));

  /** The first bytes that tell a kind apart; {@code at} is where they stand. */
  private record Magic(int at, String latin1, Kind kind) {
    Magic(int at, String latin1, String words) {
      this(at, latin1, new Kind(words, Optional.empty(), List.of()));
    }

    boolean matches(byte[] bytes) {
      byte[] magic = latin1.getBytes(StandardCharsets.ISO_8859_1);
      return bytes.length >= at + magic.length
          && Arrays.equals(bytes, at, at + magic.length, magic, 0, magic.length);
    }
  }

  private static final List<Magic> MAGIC =
      List.of(
          new Magic(0, "\u0089PNG\r\n\u001a\n", PNG),
          new Magic(0, "\u00ff\u00d8\u00ff", JPEG),
          new Magic(0, "GIF8", "a GIF picture"),
          new Magic(8, "WEBP", "a WebP picture"),
          new Magic(4, "ftyphei", "a HEIC picture, as telephones take them"),
          new Magic(4, "ftypmif", "a HEIC picture, as telephones take them"),
          new Magic(4, "ftypavif", "an AVIF picture"),
          new Magic(0, "BM", "a BMP picture"),
          new Magic(0, "II*\0", "a TIFF picture"),
          new Magic(0, "MM\0*", "a TIFF picture"),
          new Magic(0, "<svg", "an SVG drawing"),
          new Magic(0, "<?xml", "an SVG drawing or other XML"),
          new Magic(0, "%PDF", "a PDF document"),
          new Magic(0, "PK\u0003\u0004", "an Office document or other ZIP file"));

  /** The kind of a file. */
  static Kind of(byte[] bytes) {
    if (bytes.length == 0) {
      return new Kind("an empty file", Optional.empty(), List.of());
    }
    return MAGIC.stream()
        .filter(magic -> magic.matches(bytes))
        .findFirst()
        .map(Magic::kind)
        .orElseGet(() -> new Kind("a file of another kind", Optional.empty(), List.of()));
  }

  /** Refuses a name that says something else: other programs would trip over it. */
  void checkExtension(String path) throws RefusedPicture {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!extensions.contains(extension)) {
      throw new RefusedPicture(
          PictureReader.quoted(path)
              + " is "
              + words
              + ", but its name does not end in ."
              + String.join(" or .", extensions),
          "rename the file so that it ends in ." + extensions.get(0));
    }
  }
}
