package org.councilreport.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.councilreport.document.Document;

/** The documents that tests make, kept in one folder for checkers and for eyes. */
public final class Artefacts {
  private static final Path FOLDER = Path.of("target", "documents");

  private Artefacts() {}

  /** Keeps a document under a file name and returns where. */
  public static Path keep(String name, byte[] document) throws IOException {
    Files.createDirectories(FOLDER);
    return Files.write(FOLDER.resolve(name), document);
  }

  /** Keeps a PDF and, beside it, the words that a reader has to find in it. */
  public static void keepWithWords(String name, byte[] pdf, Document document) throws IOException {
    keep(name + ".pdf", pdf);
    String words =
        DocumentText.lines(document).stream()
            .filter(line -> !line.startsWith("F "))
            .map(line -> line.substring(line.indexOf(' ') + 1))
            // Between cells stand no signs, and the marks of notes stand behind their words.
            .map(line -> line.replace(" | ", " ").replaceAll("\\[(\\d+)]", "$1"))
            .collect(Collectors.joining("\n"));
    Files.writeString(FOLDER.resolve(name + ".txt"), words + "\n");
  }
}
