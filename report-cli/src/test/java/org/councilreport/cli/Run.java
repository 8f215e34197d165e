package org.councilreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;

/** A run of the command within the tests' own process. */
public final class Run {

  /** The repository; Maven runs the tests of a module in its folder. */
  public static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

  /** The source briefing, about whose style there is a good deal to remark. */
  static final Path SOURCE =
      REPOSITORY.resolve("samples/sefton/2019-11/children-schools-and-safeguarding.yaml");

  /** A report about which there is nothing to say. */
  public static final Path SAMPLE =
      REPOSITORY.resolve("report-cli/src/test/resources/plain-report.yaml");

  /** A report with three faults, one of them an unknown field on line 3. */
  public static final String BROKEN =
      "schemaVersion: 1\ntype: cabinet-member-update\ntitel: Report\n";

  private final int code;
  private final byte[] out;
  private final String err;

  private Run(int code, byte[] out, String err) {
    this.code = code;
    this.out = out;
    this.err = err;
  }

  public static Run of(Object... args) {
    return of(Map.of(), "", args);
  }

  public static Run of(Map<String, String> environment, String in, Object... args) {
    String[] arguments = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      arguments[i] = args[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CouncilReport.run(
            arguments, new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, environment);
    return new Run(code, out.toByteArray(), err.toString(UTF_8));
  }

  /** The exit status. */
  public int code() {
    return code;
  }

  /** The bytes on standard output. */
  byte[] out() {
    return out.clone();
  }

  /** Standard output as text. */
  public String text() {
    return new String(out, UTF_8);
  }

  /** The text on standard error. */
  public String err() {
    return err;
  }
}
