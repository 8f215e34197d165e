package org.councilreport.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.Picture;
import org.councilreport.source.SourceFile;

/**
 * Reads the pictures of one report. It counts them, and reads a file that is named twice once; so
 * each report has a reader of its own.
 */
public final class PictureReader {
  private final PictureFolder report;
  private final PictureFolder council;
  private final Map<Named, Outcome> outcomes = new HashMap<>();
  private final List<SourceFile> sources = new ArrayList<>();

  /** What became of a picture. */
  public sealed interface Outcome {

    /**
     * There is a picture.
     *
     * @param picture the picture, with nothing left in it of who made it where
     */
    record Found(Picture picture) implements Outcome {}

    /**
     * Why there is no picture; the caller knows where its name was written.
     *
     * @param code the kind of fault
     * @param message what is wrong
     * @param help how to mend it
     */
    record Refused(Code code, String message, String help) implements Outcome {}
  }

  /** A picture's path as it was written, and the folder that it starts from. */
  private record Named(String path, PictureFolder folder) {}

  /**
   * A reader of the pictures of one report, which brings its council's logo itself.
   *
   * @param folder the report's folder, which holds its pictures; empty for a report that came from
   *     none, and so can have none
   */
  public PictureReader(Optional<Path> folder) {
    report = PictureFolder.ofReport(folder);
    council = report;
  }

  /**
   * A reader of the pictures of one report, whose logo its council's file names.
   *
   * @param folder the report's folder
   * @param councilFolder the folder of the council's file, which holds the logo
   */
  public PictureReader(Optional<Path> folder, Path councilFolder) {
    report = PictureFolder.ofReport(folder);
    council = PictureFolder.ofCouncil(councilFolder);
  }

  /**
   * Reads a picture.
   *
   * @param path its path below the report's folder, as it was written, with slashes
   */
  public Outcome read(String path) {
    return read(new Named(path, report));
  }

  /**
   * Reads the council's logo.
   *
   * @param path its path, as it was written, with slashes, below the folder of the file that names
   *     it
   */
  public Outcome logo(String path) {
    return read(new Named(path, council));
  }

  private Outcome read(Named path) {
    Outcome known = outcomes.get(path);
    if (known != null) {
      return known;
    }
    Outcome outcome;
    try {
      outcome = new Outcome.Found(picture(path.path(), path.folder()));
    } catch (RefusedPicture refused) {
      outcome = new Outcome.Refused(refused.code(), refused.words(), refused.help());
    }
    outcomes.put(path, outcome);
    return outcome;
  }

  /** The picture files that were read so far, by their paths below their folders. */
  public List<SourceFile> sources() {
    return List.copyOf(sources);
  }

  private Picture picture(String path, PictureFolder folder) throws RefusedPicture {
    if (outcomes.size() >= Limits.PICTURES) {
      throw RefusedPicture.limit(
          "a report may have at most " + Limits.PICTURES + " pictures", "leave some out");
    }
    Path file = new PicturePath(path, folder).resolve();
    byte[] bytes = bytes(file, path);
    sources.add(SourceFile.of(SourceFile.Kind.PICTURE, path, bytes));
    return parsed(bytes, path);
  }

  /**
   * Reads a picture that stands in another file.
   *
   * @param bytes the picture's file
   * @param name what it is called, with its extension
   */
  public static Outcome read(byte[] bytes, String name) {
    try {
      return new Outcome.Found(parsed(bytes, name));
    } catch (RefusedPicture refused) {
      return new Outcome.Refused(refused.code(), refused.words(), refused.help());
    }
  }

  private static Picture parsed(byte[] bytes, String path) throws RefusedPicture {
    Kind kind = Kind.of(bytes);
    if (kind.format().isEmpty()) {
      throw new RefusedPicture(
          quoted(path) + " is not a PNG or JPEG picture, but " + kind.words(),
          "open it in a picture program and save it as PNG or JPEG");
    }
    kind.checkExtension(path);
    return kind.format().get() == Picture.Format.PNG
        ? new PngFile(bytes, path).picture()
        : new JpegFile(bytes, path).picture();
  }

  private static byte[] bytes(Path file, String path) throws RefusedPicture {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Limits.BYTES + 1);
      if (bytes.length > Limits.BYTES) {
        throw RefusedPicture.limit(
            "the picture " + quoted(path) + " is larger than 20 MiB",
            "save it with fewer pixels or as a JPEG of lower quality");
      }
      return bytes;
    } catch (IOException e) {
      throw new RefusedPicture(
          "the picture " + quoted(path) + " cannot be read", "check that you may open the file");
    }
  }

  /** A name between quotes. */
  static String quoted(String name) {
    return "'" + name + "'";
  }
}
