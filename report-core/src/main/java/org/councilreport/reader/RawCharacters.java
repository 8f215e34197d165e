package org.councilreport.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;

/**
 * Characters that a YAML parser stumbles over or counts as line ends, wherever they stand in a
 * file. They are reported and replaced, so that the rest of the file can be read.
 */
final class RawCharacters {
  /** What stands before a field or an item, with a no-break space in it. */
  private static final Pattern INDENTATION =
      Pattern.compile(
          "(?m)^(?=[ \u00A0-]*\u00A0)(?:[ \u00A0]*-[ \u00A0]+|[ \u00A0]+)(?=[A-Za-z]+:(?: |$))");

  private RawCharacters() {}

  static String replaced(String text, Findings findings) {
    if (isClean(text)) {
      return text;
    }
    List<String> lines = findings.source().lines();
    for (int line = 0; line < lines.size(); line++) {
      report(lines.get(line), line + 1, findings);
    }
    return INDENTATION
        .matcher(text)
        .replaceAll(indentation -> indentation.group().replace('\u00A0', ' '))
        .codePoints()
        .map(c -> isRefused(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && (c == '\u00A0' || isRefused(c))) {
        return false;
      }
    }
    return true;
  }

  private static void report(String text, int line, Findings findings) {
    String file = findings.source().file();
    Matcher indentation = INDENTATION.matcher(text);
    if (indentation.find()) {
      findings.add(
          Diagnostic.error(Code.TEXT, "a no-break space stands before this field")
              .at(
                  SourcePosition.onLine(file, line, text.indexOf('\u00A0') + 1, 1),
                  findings.source())
              .label("U+00A0")
              .help("delete it and type an ordinary space")
              .build());
    }
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
