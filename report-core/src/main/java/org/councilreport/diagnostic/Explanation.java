package org.councilreport.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a code means, in words for those who write reports and templates.
 *
 * @param code the code
 * @param summary what is wrong, in one sentence
 * @param text its cause and its cure, with examples, in Markdown; begins with the summary
 */
public record Explanation(Code code, String summary, String text) {
  private static final String RESOURCE = "explanations.md";

  /** The explanation of a code. */
  public static Explanation of(Code code) {
    String all = resource();
    String heading = "## " + code + "\n";
    int start = all.startsWith(heading) ? 0 : all.indexOf("\n" + heading) + 1;
    if (!all.startsWith(heading, start)) {
      throw new IllegalStateException(RESOURCE + " does not explain " + code);
    }
    int end = all.indexOf("\n## ", start);
    String text = all.substring(start + heading.length(), end < 0 ? all.length() : end).strip();
    return new Explanation(code, text.lines().findFirst().orElse(""), text);
  }

  private static String resource() {
    try (InputStream in = Explanation.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
