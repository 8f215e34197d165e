package org.councilreport.bench;

import java.io.IOException;

/** Makes a file of a workload. */
interface Maker {

  /**
   * Readies what may be kept from one report to the next, with the workload's model in memory.
   *
   * @throws IOException when that fails
   */
  Job ready(Workload workload) throws IOException;

  /** One report, from its model in memory to the bytes of its file; may be run often. */
  interface Job {

    /** The file. */
    byte[] run() throws Exception;
  }
}
