package org.councilreport.wordtemplate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** From a path as it was written to the bytes of a file below the council file's folder. */
final class TemplateFile {
  private static final int MAX_BYTES = 10 << 20;

  private static final String BELOW =
      "name a file in the folder of council.yaml or below it, such as branding/report.dotx";

  private TemplateFile() {}

  static byte[] read(String path, Path folder) throws Refusal {
    try (InputStream in = Files.newInputStream(resolve(path, folder))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new Refusal(
            "the Word template \"" + path + "\" is larger than 10 MiB",
            "make the pictures in it smaller");
      }
      return bytes;
    } catch (IOException e) {
      throw new Refusal(
          "the Word template \"" + path + "\" cannot be read", "check that you may open the file");
    }
  }

  private static Path resolve(String path, Path folder) throws Refusal, IOException {
    String name = path.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".dotx") && !name.endsWith(".docx")) {
      throw new Refusal(
          "\"" + path + "\" is not a Word template without macros",
          "in Word, save it as a template with the extension dotx, and name that file");
    }
    try {
      Path root = folder.toRealPath();
      Path named = root.resolve(path.replace('\\', '/'));
      if (!named.normalize().startsWith(root)) {
        throw new Refusal("\"" + path + "\" leads out of the folder of council.yaml", BELOW);
      }
      if (!Files.exists(named)) {
        throw new Refusal("there is no Word template \"" + path + "\"", BELOW);
      }
      Path file = named.toRealPath();
      // A pipe or device would never come to an end.
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        throw new Refusal("\"" + path + "\" is not a file in the folder of council.yaml", BELOW);
      }
      return file;
    } catch (InvalidPathException e) {
      throw new Refusal("\"" + path + "\" cannot be the name of a file", BELOW);
    }
  }
}
