package org.councilreport.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;

/** Looks for expressions that FreeMarker allows and no template of a council should need. */
final class TemplateExpressions {
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern CODE =
      Pattern.compile(
          "\\$\\{(?:\"[^\"]*\"|'[^']*'|[^}\"'])*+}|<[#@](?:\"[^\"]*\"|'[^']*'|[^>\"'])*+>");
  private static final Pattern QUOTED = Pattern.compile("r?\"[^\"]*\"|r?'[^']*'");
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w)\\]])\\.(?:now)\\b|\\?\\s*(?:eval_json|eval|interpret)\\b");
  private static final Pattern USED =
      Pattern.compile("<#(?:import|include)\\s+[\"']([^\"']+)[\"']");

  private static final Map<String, String> HELP =
      Map.of(
          ".now", "the same report would give another file each day: print a date of the report",
          "?eval", "it runs text as code: write the expression itself",
          "?eval_json", "it runs text as code: write the expression itself",
          "?interpret", "it runs text as a template: write the template itself, or a macro");

  private final TemplateFiles files;
  private final TemplateFaults faults;
  private final Set<String> seen = new HashSet<>();

  TemplateExpressions(TemplateFiles files, TemplateFaults faults) {
    this.files = files;
    this.faults = faults;
  }

  /**
   * Looks at a template and those it imports and includes.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  List<Diagnostic> check(String path) throws IOException {
    Optional<TemplateFile> file = files.find(path);
    if (file.isEmpty() || !seen.add(path)) {
      return List.of(); // a file that is missing is told when the template runs
    }
    String text = blank(COMMENT, file.get().text());
    List<Diagnostic> found = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      Matcher word = WORD.matcher(blank(QUOTED, code.group()));
      while (word.find()) {
        found.add(fault(path, text, code.start() + word.start(), word.group()));
      }
    }
    Matcher used = USED.matcher(text);
    while (used.find()) {
      found.addAll(check(resolve(path, used.group(1))));
    }
    return found;
  }

  private Diagnostic fault(String path, String text, int offset, String word) {
    String before = text.substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = offset - before.lastIndexOf('\n');
    String name = word.replaceAll("\\s", "");
    return faults
        .error(
            Code.TEMPLATE_EXPRESSION,
            new Place(path, line, column, word.length()),
            name + " should not stand in a template")
        .help(String.valueOf(HELP.get(name)))
        .build();
  }

  /** From the root where the path begins with a slash, else from beside the template. */
  static String resolve(String from, String path) {
    return path.startsWith("/")
        ? path.substring(1)
        : from.substring(0, from.lastIndexOf('/') + 1) + path;
  }

  /** The text with spaces in place of what matches, so that places stay. */
  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
  }
}
