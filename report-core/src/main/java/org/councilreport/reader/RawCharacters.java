package org.councilreport.reader;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;

/**
 * Characters that a YAML parser stumbles over or counts as line ends, wherever they stand in a
 * file. They are reported and replaced, so that the rest of the file can be read.
 */
final class RawCharacters {
  private RawCharacters() {}

  static String replaced(String text, Findings findings) {
    List<String> lines = findings.source().lines();
    for (int line = 0; line < lines.size(); line++) {
      report(lines.get(line), line + 1, findings);
    }
    return text.codePoints()
        .map(c -> isRefused(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void report(String text, int line, Findings findings) {
    String file = findings.source().file();
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length && !findings.isFull(); i++) {
      int c = characters[i];
      if (isRefused(c) && (i == 0 || characters[i - 1] != c)) {
        String what = TextGate.objection(c).orElseThrow();
        findings.add(
            Diagnostic.error(Code.TEXT, "this line holds " + what)
                .at(SourcePosition.onLine(file, line, i + 1, 1), findings.source())
                .label(TextGate.number(c))
                .help(TextGate.cure(c))
                .build());
      }
    }
  }

  private static boolean isRefused(int c) {
    boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n';
    return control || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
  }
}
