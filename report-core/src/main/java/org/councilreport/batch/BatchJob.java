package org.councilreport.batch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.councilreport.writer.OutputFormat;

/**
 * One report to make.
 *
 * @param source the report's YAML file
 * @param formats the formats to make it in, at least one
 */
public record BatchJob(Path source, Set<OutputFormat> formats) {

  /** Copies the formats into their own order. */
  public BatchJob {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }
}
