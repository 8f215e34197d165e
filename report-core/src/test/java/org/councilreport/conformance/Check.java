package org.councilreport.conformance;

import java.io.IOException;
import java.util.function.Consumer;

/** One thing that must hold of every file. A fault is one line: what is wrong, then where. */
@FunctionalInterface
interface Check {
  void run(TaggedPdf pdf, Consumer<String> fault) throws IOException;
}
