package org.councilreport.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.source.SourceFile;

/** The faces at hand. Each is parsed when it is first asked for, then shared by all threads. */
public final class FontLibrary {
  private final Map<FontFace, FontFile> own;
  private final List<Diagnostic> faults;
  private final List<SourceFile> sources;

  /** The families of a council's own, then those that come with the library. */
  private final List<String> order;

  private final Set<String> families;
  private final Map<FontFace, FontProgram> programs = new ConcurrentHashMap<>();

  private FontLibrary(
      Map<FontFace, FontFile> own, List<Diagnostic> faults, List<SourceFile> sources) {
    this.own = own;
    this.faults = faults;
    this.sources = sources;
    this.order =
        Stream.concat(
                own.keySet().stream().map(FontFace::family),
                Stream.of(PackedFonts.USUAL, PackedFonts.SIGNS))
            .distinct()
            .toList();
    this.families =
        order.stream()
            .filter(
                family ->
                    has(new FontFace(family, false, false))
                        && (!family.equals(PackedFonts.SIGNS) || isOwn(family)))
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
  }

  /**
   * The faces that come with the library: Liberation Sans, which has the widths of Arial, and
   * behind it DejaVu Sans, which has signs and symbols that it lacks.
   */
  public static FontLibrary standard() {
    return new FontLibrary(Map.of(), List.of(), List.of());
  }

  /**
   * The faces that come with the library and, before them, those of the font files in a folder.
   *
   * @throws IOException when the folder or a file in it cannot be read
   */
  public static FontLibrary with(Path folder) throws IOException {
    FontFolder files = FontFolder.read(folder);
    return new FontLibrary(files.fonts(), files.faults(), files.sources());
  }

  /** The files of the folder, as they were read. */
  public List<SourceFile> sources() {
    return sources;
  }

  /** Why files of the folder cannot be used. */
  public List<Diagnostic> faults() {
    return faults;
  }

  /** The names of the families that text can be set in: those that have a regular face. */
  public Set<String> families() {
    return families;
  }

  /**
   * A face or, where the family does not have it, the nearest that it has.
   *
   * @throws IllegalArgumentException when there is no such family
   */
  public FontProgram program(FontFace face) {
    FontProgram known = programs.get(face);
    return known != null ? known : programs.computeIfAbsent(face, this::load);
  }

  private FontProgram load(FontFace face) {
    FontFace nearest = nearest(face);
    FontFile font = own.get(nearest);
    try {
      return new FontProgram(
          nearest, fallbacks(face), font == null ? PackedFonts.load(nearest) : font.font());
    } catch (IOException e) {
      throw new IllegalStateException("a font in memory could not be read", e);
    }
  }

  /** Rather not slanted than not bold. */
  private FontFace nearest(FontFace face) {
    FontFace upright = new FontFace(face.family(), face.bold(), false);
    FontFace light = new FontFace(face.family(), false, face.italic());
    FontFace regular = new FontFace(face.family(), false, false);
    return Stream.of(face, upright, light, regular).filter(this::has).findFirst().orElse(face);
  }

  private boolean has(FontFace face) {
    return own.containsKey(face) || (PackedFonts.has(face.family()) && !isOwn(face.family()));
  }

  private boolean isOwn(String family) {
    return own.keySet().stream().anyMatch(face -> face.family().equals(family));
  }

  private List<FontFace> fallbacks(FontFace face) {
    FontFace upright = new FontFace(face.family(), face.bold(), false);
    return Stream.concat(
            order.stream().filter(family -> !family.equals(face.family())).map(face::of),
            // Slanted faces have fewer letters than their upright ones.
            Stream.concat(Stream.of(upright), order.stream().map(upright::of)))
        .filter(next -> !next.equals(face))
        .distinct()
        .toList();
  }

  /**
   * Tells which code points the regular and bold faces of a family can print, themselves or by the
   * faces behind them.
   */
  public IntPredicate coverage(String family) {
    FontProgram regular = program(new FontFace(family, false, false));
    FontProgram bold = program(new FontFace(family, true, false));
    return codePoint -> isPrinted(codePoint, regular) && isPrinted(codePoint, bold);
  }

  private boolean isPrinted(int codePoint, FontProgram face) {
    return face.covers(codePoint)
        || face.fallbacks().stream().anyMatch(next -> program(next).covers(codePoint));
  }
}
