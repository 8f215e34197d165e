package org.councilreport.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.source.SourceFile;

/** Collects the files that a template's documents depend on: its own, and those that it imports. */
final class TemplateSources {
  private static final Pattern USED =
      Pattern.compile("<#(?:import|include)\\s+(?:[\"']([^\"']+)[\"'])?");

  private final TemplateFiles files;
  private final SortedMap<String, SourceFile> found = new TreeMap<>();

  TemplateSources(TemplateFiles files) {
    this.files = files;
  }

  /**
   * The files of a template as they are now, sorted by path; none where there is no such template.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  List<SourceFile> of(String type) throws IOException {
    if (files.has(type)) {
      template(type + "/report.ftlx");
      file(type + "/theme.yaml");
      file(type + "/template.yaml");
      for (String words : files.words()) {
        file(words);
      }
    }
    return new ArrayList<>(found.values());
  }

  private void template(String path) throws IOException {
    if (found.containsKey(path) || !file(path)) {
      return;
    }
    Matcher used = USED.matcher(text(path));
    while (used.find()) {
      if (used.group(1) != null) {
        template(TemplateExpressions.resolve(path, used.group(1)));
      } else {
        // Its name is known only when the template runs: it may be any.
        for (String other : files.ownTemplates()) {
          template(other);
        }
      }
    }
  }

  private boolean file(String path) throws IOException {
    String text = text(path);
    if (text.isEmpty()) {
      return false;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    found.put(path, SourceFile.of(SourceFile.Kind.TEMPLATE, path, bytes));
    return true;
  }

  private String text(String path) throws IOException {
    return files.find(path).map(TemplateFile::text).orElse("");
  }
}
