package org.councilreport.reader;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Source;
import org.councilreport.model.CommonMark;
import org.councilreport.model.Report;
import org.councilreport.source.SourceFile;

/**
 * A report as it was read.
 *
 * @param report the report, or every fault that keeps it from being one
 * @param draft what could be made of it, also of a report with faults
 * @param markdown its texts in CommonMark, by the path of their field, also of a report with faults
 * @param positions where each of its fields was written
 * @param source the report's file as it is
 * @param sources makes out the files that were read, the report's and, if it has one, the
 *     council's; not done beforehand, as the digests take 2 % of a cold start
 * @param councilFolder the folder of the council's file; empty where there is none
 */
public record Reading(
    Checked<Report> report,
    Optional<Report> draft,
    Map<String, CommonMark> markdown,
    Positions positions,
    Source source,
    Supplier<List<SourceFile>> sources,
    Optional<Path> councilFolder) {

  /** Makes the texts unmodifiable. */
  public Reading {
    markdown = Collections.unmodifiableMap(markdown);
  }

  /** The same reading of a report whose council's file stands in this folder. */
  Reading beside(Optional<Path> folder) {
    return new Reading(report, draft, markdown, positions, source, sources, folder);
  }
}
