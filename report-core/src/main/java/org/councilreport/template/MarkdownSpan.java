package org.councilreport.template;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Words in another language, written {@code [Cyngor]{lang=cy}} as Pandoc has it. */
final class MarkdownSpan extends CustomNode {
  private static final String START = "{lang=";

  private final String language;

  private MarkdownSpan(String language) {
    this.language = language;
  }

  /** Takes words in brackets with a language after them; anything else is left as it is. */
  static @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    if (link.marker() != null || link.destination() != null || link.label() != null) {
      return LinkResult.none();
    }
    scanner.setPosition(link.afterTextBracket());
    if (!scanner.next(START)) {
      return LinkResult.none();
    }
    Position start = scanner.position();
    if (scanner.find('}') < 1) {
      return LinkResult.none();
    }
    String language = scanner.getSource(start, scanner.position()).getContent();
    scanner.next('}');
    return LinkResult.wrapTextIn(new MarkdownSpan(language.replace("\"", "")), scanner.position());
  }

  /** The language tag, as written. */
  String language() {
    return language;
  }
}
