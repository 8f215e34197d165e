package org.councilreport.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces at hand. Each is parsed when it is first asked for, then shared by all threads. */
public final class FontLibrary {
  private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";
  private static final Map<String, String> FILES = Map.of("Liberation Sans", "LiberationSans");

  private final Map<FontFace, FontProgram> programs = new ConcurrentHashMap<>();

  private FontLibrary() {}

  /** The faces that come with the library: Liberation Sans, which has the widths of Arial. */
  public static FontLibrary standard() {
    return new FontLibrary();
  }

  /** The names of the families there are. */
  public Set<String> families() {
    return FILES.keySet();
  }

  /**
   * A face.
   *
   * @throws IllegalArgumentException when there is no such family
   */
  public FontProgram program(FontFace face) {
    return programs.computeIfAbsent(face, FontLibrary::load);
  }

  /** Tells which code points the regular and bold faces of a family can print. */
  public IntPredicate coverage(String family) {
    List<FontProgram> faces =
        List.of(
            program(new FontFace(family, false, false)),
            program(new FontFace(family, true, false)));
    return codePoint -> faces.stream().allMatch(face -> face.covers(codePoint));
  }

  private static FontProgram load(FontFace face) {
    String file = FILES.get(face.family());
    if (file == null) {
      throw new IllegalArgumentException("no font family " + face.family());
    }
    String style = (face.bold() ? "Bold" : "") + (face.italic() ? "Italic" : "");
    String resource = FOLDER + file + "-" + (style.isEmpty() ? "Regular" : style) + ".ttf";
    try (InputStream in = FontLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + resource);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Ligature substitution would draw glyphs that extract as other letters.
      font.setEnableGsub(false);
      return new FontProgram(face, font);
    } catch (IOException e) {
      throw new IllegalStateException("the class path holds a broken " + resource, e);
    }
  }
}
