package org.councilreport.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes in CommonMark: {@code [^label]} in the text, and {@code [^label]: words} in a paragraph
 * of its own.
 *
 * <p>2026-11-23: of our own, because the extension of commonmark-java that reads them had not been
 * released for the version in use.
 */
final class MarkdownNotes implements Parser.ParserExtension {
  private static final Pattern START = Pattern.compile(" {0,3}\\[\\^([^\\s\\[\\]]+)]:[ \\t]*");

  /** The mark of a footnote, of which there may be no text. */
  static final class Reference extends CustomNode {
    private final String label;

    Reference(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The text of a footnote. */
  static final class Definition extends CustomBlock {
    private final String label;

    Definition(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new Start());
    builder.linkProcessor(MarkdownNotes::mark);
  }

  private static @Nullable LinkResult mark(
      LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text(scanner);
    boolean isMark = link.destination() == null && text.matches("\\^[^\\s\\[\\]]+");
    return isMark
        ? LinkResult.replaceWith(new Reference(text.substring(1)), link.afterTextBracket())
        : LinkResult.none();
  }

  private static final class Start extends AbstractBlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      Matcher start = START.matcher(line).region(state.getIndex(), line.length());
      return start.lookingAt()
          ? BlockStart.of(new Body(start.group(1))).atIndex(start.end())
          : BlockStart.none();
    }
  }

  /** Holds the paragraph that begins beside the label and goes on up to an empty line. */
  private static final class Body extends AbstractBlockParser {
    private final Definition definition;

    private Body(String label) {
      definition = new Definition(label);
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return !(child instanceof Definition);
    }
  }
}
