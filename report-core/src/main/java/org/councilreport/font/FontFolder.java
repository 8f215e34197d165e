package org.councilreport.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.source.SourceFile;

/** Reads a folder of font files; what else stands in it, such as licences, is left alone. */
final class FontFolder {
  private static final Pattern FONT = Pattern.compile("(?i).*\\.(ttf|otf|ttc|woff2?)");

  /** All styles of a dozen families, and more than any council uses. */
  private static final int MAX_FILES = 64;

  /** Noto Sans CJK, the largest font in wide use, has 20 MB. */
  private static final int MAX_BYTES = 32 << 20;

  private final Path folder;
  private final Map<FontFace, Path> files = new TreeMap<>(FontFace.ORDER);
  private final Map<FontFace, FontFile> fonts = new TreeMap<>(FontFace.ORDER);
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<SourceFile> sources = new ArrayList<>();

  private FontFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the font files of a folder, in the order of their names.
   *
   * @throws IOException when the folder or a file cannot be read
   */
  static FontFolder read(Path folder) throws IOException {
    FontFolder read = new FontFolder(folder);
    List<Path> found;
    try (Stream<Path> listed = Files.list(folder)) {
      found = listed.filter(FontFolder::isFont).sorted().toList();
    }
    for (Path file : found.subList(0, Math.min(found.size(), MAX_FILES))) {
      read.add(file);
    }
    if (found.size() > MAX_FILES) {
      read.refuse(
          found.get(MAX_FILES),
          "the folder has more than " + MAX_FILES + " fonts",
          "keep only the families that reports are set in");
    }
    return read;
  }

  private static boolean isFont(Path file) {
    return FONT.matcher(String.valueOf(file.getFileName())).matches();
  }

  private void add(Path file) throws IOException {
    try {
      FontFile font = FontFile.of(bytes(file));
      Path same = files.putIfAbsent(font.face(), file);
      if (same != null) {
        throw new RefusedFont(
            "it is " + font.face() + ", as " + same.getFileName() + " is", "keep one of them");
      }
      fonts.put(font.face(), font);
    } catch (RefusedFont e) {
      refuse(file, String.valueOf(e.getMessage()), e.help());
    }
  }

  private byte[] bytes(Path file) throws IOException, RefusedFont {
    if (!file.toRealPath().startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
      throw new RefusedFont("it is no file of this folder", "copy the font into the folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new RefusedFont(
            "it is larger than " + (MAX_BYTES >> 20) + " MiB", "choose a smaller edition");
      }
      String name = String.valueOf(file.getFileName());
      sources.add(SourceFile.of(SourceFile.Kind.FONT, name, bytes));
      return bytes;
    }
  }

  private void refuse(Path file, String reason, String help) {
    faults.add(
        Diagnostic.error(Code.FONT, "the font " + file + " cannot be used: " + reason)
            .help(help)
            .build());
  }

  /** The fonts that can be used. */
  Map<FontFace, FontFile> fonts() {
    return fonts;
  }

  /** The files that were read. */
  List<SourceFile> sources() {
    return List.copyOf(sources);
  }

  /** Why others cannot. */
  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }
}
