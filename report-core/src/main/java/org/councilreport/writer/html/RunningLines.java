package org.councilreport.writer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Text;

/**
 * The lines of a head or foot as a screen shows them, which has no pages: of a line with the number
 * of a page, what a dash, a bar, a dot or a comma parts from that.
 */
final class RunningLines {
  private static final Pattern BETWEEN = Pattern.compile(", | [-\u2013\u2014|\u00b7\u2022] ");

  private final List<List<Inline>> lines = new ArrayList<>();
  private final List<Inline> line = new ArrayList<>();
  private final List<Inline> part = new ArrayList<>();
  private String before = "";

  private RunningLines() {}

  static List<List<Inline>> withoutPages(List<Inline> content) {
    RunningLines running = new RunningLines();
    content.forEach(running::add);
    running.endLine();
    return running.lines;
  }

  private void add(Inline inline) {
    if (inline instanceof LineBreak) {
      endLine();
    } else if (inline instanceof Text text) {
      Matcher between = BETWEEN.matcher(text.value());
      int from = 0;
      while (between.find()) {
        text(text.value().substring(from, between.start()));
        endPart(between.group());
        from = between.end();
      }
      text(text.value().substring(from));
    } else {
      part.add(inline);
    }
  }

  private void text(String words) {
    if (!words.isEmpty()) {
      part.add(new Text(words));
    }
  }

  /** Ends what may be left out as a whole, and remembers what stands before the next. */
  private void endPart(String between) {
    if (part.stream().noneMatch(RunningLines::isOfPages)) {
      if (!line.isEmpty() && !part.isEmpty()) {
        line.add(new Text(before));
      }
      line.addAll(part);
    }
    part.clear();
    before = between;
  }

  private void endLine() {
    endPart("");
    if (!line.isEmpty()) {
      lines.add(List.copyOf(line));
    }
    line.clear();
  }

  private static boolean isOfPages(Inline inline) {
    return inline instanceof PageNumber || inline instanceof PageCount;
  }
}
