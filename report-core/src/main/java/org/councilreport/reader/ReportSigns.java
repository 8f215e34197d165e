package org.councilreport.reader;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a file that is meant as a report from other YAML, such as a tool's settings: two of the
 * fields by which reports begin stand in it. That holds for a file with faults too, which its
 * author is to hear of.
 */
final class ReportSigns {
  private static final Set<String> FIELDS =
      Set.of(
          "type",
          "schemaVersion",
          "title",
          "council",
          "meeting",
          "member",
          "members",
          "period",
          "updates");

  private static final Pattern BLOCK =
      Pattern.compile("(?m)^[\\uFEFF\\uFFFD]*[\"']?([A-Za-z]+)[\"']?[ \\t]*:");
  private static final Pattern FLOW = Pattern.compile("[{,]\\s*[\"']?([A-Za-z]+)[\"']?\\s*:");

  private ReportSigns() {}

  /** Whether a file of these bytes is meant as a report, in any encoding of Unicode. */
  static boolean areIn(byte[] yaml) {
    String text = new String(yaml, StandardCharsets.UTF_8).replace("\0", "");
    boolean isFlow = text.stripLeading().startsWith("{");
    Matcher key = (isFlow ? FLOW : BLOCK).matcher(text);
    Set<String> found = new HashSet<>();
    while (key.find() && found.size() < 2) {
      if (FIELDS.contains(key.group(1))) {
        found.add(key.group(1));
      }
    }
    return found.size() == 2;
  }
}
