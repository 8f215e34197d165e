package org.councilreport.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.councilreport.diagnostic.Diagnostic;

/** Reports in YAML, read from a string. */
final class Reports {
  static final String HEAD = "type: cabinet-member-update\ntitle: Update\n";

  private Reports() {}

  static Reading read(String yaml) {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(byte[] yaml) {
    try {
      return new ReportReader().read(new ByteArrayInputStream(yaml), "report.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> faults(String yaml) {
    return read(yaml).report().diagnostics().stream().map(Diagnostic::toString).toList();
  }
}
