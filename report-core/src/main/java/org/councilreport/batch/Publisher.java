package org.councilreport.batch;

import java.util.Map;
import org.councilreport.writer.OutputFormat;

/** Takes the documents of finished reports; called by several threads at once. */
@FunctionalInterface
public interface Publisher {

  /**
   * Takes all documents of a report. The report's budget of time does not end this call.
   *
   * @param job the job
   * @param id the report's id
   * @param documents the bytes of each format that the job asks for
   * @throws Exception to fail this report with {@link Outcome.Reason#PUBLICATION}
   */
  void publish(BatchJob job, String id, Map<OutputFormat, byte[]> documents) throws Exception;
}
