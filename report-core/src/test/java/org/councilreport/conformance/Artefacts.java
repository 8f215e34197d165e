package org.councilreport.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that tests make, kept in one folder for checkers and for eyes. */
public final class Artefacts {
  private static final Path FOLDER = Path.of("target", "documents");

  private Artefacts() {}

  /** Keeps a document under a file name and returns where. */
  public static Path keep(String name, byte[] document) throws IOException {
    Files.createDirectories(FOLDER);
    return Files.write(FOLDER.resolve(name), document);
  }
}
