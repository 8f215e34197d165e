package org.councilreport.batch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.councilreport.writer.OutputFormat;

/**
 * One report to make.
 *
 * @param source the report's YAML file
 * @param name what its documents are called in their folder, without extension, for HTML that links
 *     to the others; empty where it is not to
 * @param formats the formats to make it in, at least one
 */
public record BatchJob(Path source, Optional<String> name, Set<OutputFormat> formats) {

  /** A report whose documents do not link to each other. */
  public BatchJob(Path source, Set<OutputFormat> formats) {
    this(source, Optional.empty(), formats);
  }

  /** Copies the formats into their own order. */
  public BatchJob {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }
}
