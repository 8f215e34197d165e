package org.councilreport.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces at hand. Each is parsed when it is first asked for, then shared by all threads. */
public final class FontLibrary {
  private static final String FALLBACK = "DejaVu Sans";
  private static final Map<String, Family> FAMILIES =
      Map.of(
          "Liberation Sans",
          new Family(
              "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans",
              Map.of("", "-Regular", "b", "-Bold", "i", "-Italic", "bi", "-BoldItalic")),
          FALLBACK,
          new Family(
              "/net/sf/jasperreports/fonts/dejavu/DejaVuSans",
              Map.of("", "", "b", "-Bold", "i", "-Oblique", "bi", "-BoldOblique")));

  /**
   * Where the faces of a family are.
   *
   * @param files how the names of their files begin
   * @param styles how they go on, for each style
   */
  private record Family(String files, Map<String, String> styles) {
    String file(FontFace face) {
      String style = (face.bold() ? "b" : "") + (face.italic() ? "i" : "");
      return files + styles.get(style) + ".ttf";
    }
  }

  private final Map<FontFace, FontProgram> programs = new ConcurrentHashMap<>();

  private FontLibrary() {}

  /**
   * The faces that come with the library: Liberation Sans, which has the widths of Arial, and
   * behind it DejaVu Sans, which has signs and symbols that it lacks.
   */
  public static FontLibrary standard() {
    return new FontLibrary();
  }

  /** The names of the families that text can be set in. */
  public Set<String> families() {
    return FAMILIES.keySet().stream()
        .filter(family -> !family.equals(FALLBACK))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A face.
   *
   * @throws IllegalArgumentException when there is no such family
   */
  public FontProgram program(FontFace face) {
    FontProgram known = programs.get(face);
    return known != null ? known : programs.computeIfAbsent(face, FontLibrary::load);
  }

  /**
   * Tells which code points the regular and bold faces of a family can print, themselves or by the
   * faces behind them.
   */
  public IntPredicate coverage(String family) {
    List<FontProgram> faces =
        List.of(
            program(new FontFace(family, false, false)),
            program(new FontFace(family, true, false)));
    return codePoint -> faces.stream().allMatch(face -> isPrinted(codePoint, face));
  }

  private boolean isPrinted(int codePoint, FontProgram face) {
    return face.covers(codePoint)
        || face.fallback().filter(next -> isPrinted(codePoint, program(next))).isPresent();
  }

  private static FontProgram load(FontFace face) {
    Family family = FAMILIES.get(face.family());
    if (family == null) {
      throw new IllegalArgumentException("no font family " + face.family());
    }
    String resource = family.file(face);
    try (InputStream in = FontLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Ligature substitution would draw glyphs that extract as other letters.
      font.setEnableGsub(false);
      return new FontProgram(face, fallback(face), font);
    } catch (IOException e) {
      throw new IllegalStateException("the class path holds a broken " + resource, e);
    }
  }

  private static Optional<FontFace> fallback(FontFace face) {
    return face.family().equals(FALLBACK)
        ? Optional.empty()
        : Optional.of(new FontFace(FALLBACK, face.bold(), face.italic()));
  }
}
