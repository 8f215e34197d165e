package org.councilreport.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.CommonMark;
import org.councilreport.model.InlineMarkdown;

/**
 * An author's text in CommonMark as markup. HTML and entities in it are plain text; what a report
 * may not hold is a fault.
 *
 * @param markup blocks, and sections where the text has headings; of sentences, what stands in them
 * @param faults what is wrong with the text
 */
record MarkdownMarkup(String markup, List<Diagnostic> faults) {
  /**
   * The blocks that are recognised, in the order they are tried, so that {@code * * *} is a rule
   * and not three lists. Blocks of HTML are left out, which makes them paragraphs.
   */
  private static final List<Class<? extends Block>> BLOCKS =
      List.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class,
          IndentedCodeBlock.class);

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
          .extensions(List.of(TablesExtension.create(), new MarkdownNotes()))
          .linkProcessor(MarkdownSpan::process)
          .customInlineContentParserFactory(new Ampersand())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          // Far more than is allowed here, and few enough to be parsed fast.
          .maxOpenBlockParsers(64)
          .build();

  /**
   * Converts a text.
   *
   * @param text what the author wrote
   * @param path the field it stands in
   * @param positions where the field was written
   */
  static MarkdownMarkup of(CommonMark text, String path, Positions positions) {
    boolean inline = text instanceof InlineMarkdown;
    String source = text.source();
    return (inline ? PlainParagraphs.sentences(source) : PlainParagraphs.blocks(source))
        .map(markup -> new MarkdownMarkup(markup, List.of()))
        .orElseGet(() -> parsed(text, path, positions));
  }

  /** Converts a text by the parser, which all texts could be. */
  static MarkdownMarkup parsed(CommonMark text, String path, Positions positions) {
    MarkdownFaults faults = new MarkdownFaults(path, positions);
    Node document = PARSER.parse(text.source());
    MarkdownBlocks blocks = new MarkdownBlocks(text.source(), faults);
    String markup =
        text instanceof InlineMarkdown ? blocks.sentences(document) : blocks.convert(document);
    return new MarkdownMarkup(markup, faults.found());
  }

  /** Takes an ampersand as itself, where CommonMark looks for an entity. */
  private static final class Ampersand implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('&');
    }

    @Override
    public InlineContentParser create() {
      return state -> {
        state.scanner().next();
        return ParsedInline.of(new Text("&"), state.scanner().position());
      };
    }
  }
}
