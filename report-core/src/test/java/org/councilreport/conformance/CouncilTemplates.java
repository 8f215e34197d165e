package org.councilreport.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The templates of a sample's own council, in the folder {@code templates} beside council.yaml. */
public final class CouncilTemplates {
  private CouncilTemplates() {}

  /** The folder for a sample; empty where its council has none. */
  public static Optional<Path> of(Path sample) {
    return Optional.of(sample.resolveSibling("../templates").normalize())
        .filter(Files::isDirectory);
  }
}
