package org.councilreport.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.model.DeviceName;

/**
 * From a path as it was written to a file below a folder, and nowhere else.
 *
 * @param path the path
 * @param folder the folder
 */
record PicturePath(String path, PictureFolder folder) {
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+-]+:.*", Pattern.DOTALL);
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

  /** What no file name may hold on Windows, where the report may be made tomorrow. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}<>:\"|?*]");

  /** The file, by its real path. */
  Path resolve() throws RefusedPicture {
    Path start =
        folder
            .path()
            .orElseThrow(
                () ->
                    new RefusedPicture(
                        "the picture " + PictureReader.quoted(path) + " cannot be looked for",
                        "a report with pictures is read from a file, in whose folder they stand"));
    checkForm();
    try {
      Path root = start.toRealPath();
      Path named = root.resolve(path);
      if (!Files.exists(named)) {
        throw missing(named);
      }
      Path file = named.toRealPath();
      if (!file.startsWith(root)) {
        throw new RefusedPicture(
            PictureReader.quoted(path) + " leads out of " + folder.name(),
            "copy the picture itself into " + folder.name() + " instead of a link to it");
      }
      // A pipe or device would never come to an end.
      if (!Files.isRegularFile(file)) {
        throw new RefusedPicture(PictureReader.quoted(path) + " is not a file", below());
      }
      return file;
    } catch (IOException | InvalidPathException e) {
      throw new RefusedPicture(
          "the picture " + PictureReader.quoted(path) + " cannot be looked for", below());
    }
  }

  private void checkForm() throws RefusedPicture {
    if (path.isBlank()) {
      throw new RefusedPicture("the picture has no file", below());
    }
    if (DRIVE.matcher(path).matches() || path.startsWith("/") || path.startsWith("\\")) {
      throw new RefusedPicture(
          PictureReader.quoted(path) + " does not start from " + folder.name(), below());
    }
    if (ADDRESS.matcher(path).matches()) {
      throw new RefusedPicture(
          PictureReader.quoted(path) + " is an address, and nothing is fetched from addresses",
          "save the picture in " + folder.name() + " and name that file");
    }
    if (path.indexOf('\\') >= 0) {
      throw new RefusedPicture(
          PictureReader.quoted(path) + " has a backslash in it",
          "write slashes: " + path.replace('\\', '/'));
    }
    for (String name : path.split("/", -1)) {
      checkName(name);
    }
  }

  private void checkName(String name) throws RefusedPicture {
    if (name.equals("..")) {
      throw new RefusedPicture(
          PictureReader.quoted(path) + " leads out of " + folder.name(), below());
    }
    if (DeviceName.matches(name)) {
      throw new RefusedPicture(
          PictureReader.quoted(path) + " is the name of a device on Windows, not of a file",
          "give the file another name");
    }
    boolean usable =
        !name.isEmpty()
            && !FORBIDDEN.matcher(name).find()
            && (name.equals(".") || !(name.endsWith(".") || name.endsWith(" ")));
    if (!usable) {
      throw new RefusedPicture(
          PictureReader.quoted(path) + " is not a name that every machine can store",
          "use letters, digits, hyphens and dots");
    }
  }

  private RefusedPicture missing(Path named) {
    String words = "there is no picture " + PictureReader.quoted(path) + " in " + folder.name();
    return sameButForCase(named)
        .map(
            name ->
                new RefusedPicture(
                    words,
                    "its name is written " + PictureReader.quoted(name) + "; capitals count"))
        .orElseGet(
            () ->
                new RefusedPicture(words, "check the name, or copy the picture to where it says"));
  }

  private String below() {
    return "name a file in " + folder.name() + " or a folder in it, such as images/park.jpg";
  }

  private static Optional<String> sameButForCase(Path named) {
    Path folder = named.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    String wanted = String.valueOf(named.getFileName());
    try (Stream<Path> files = Files.list(folder)) {
      List<String> alike =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(wanted::equalsIgnoreCase)
              .sorted()
              .toList();
      return alike.stream().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
