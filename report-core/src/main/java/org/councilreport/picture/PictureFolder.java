package org.councilreport.picture;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder that holds pictures.
 *
 * @param path where it is; empty for that of a report that came from no file
 * @param name what messages call it
 */
record PictureFolder(Optional<Path> path, String name) {

  static PictureFolder ofReport(Optional<Path> path) {
    return new PictureFolder(path, "the report's folder");
  }

  static PictureFolder ofCouncil(Path path) {
    return new PictureFolder(Optional.of(path), "the folder of council.yaml");
  }
}
