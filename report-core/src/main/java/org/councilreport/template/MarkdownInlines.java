package org.councilreport.template;

import freemarker.core.XMLOutputFormat;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.councilreport.diagnostic.Code;

/** Writes what stands in the lines of a text in CommonMark as markup. */
final class MarkdownInlines extends AbstractVisitor {
  /** Stands for what is refused, so that what it is part of is not empty; never printed. */
  static final String REFUSED = "?";

  private static final int MAX_DEPTH = 10;

  private final String source;
  private final MarkdownFaults faults;
  private final StringBuilder markup;
  private final Set<String> targets = new HashSet<>();
  private final Map<String, Node> notes = new HashMap<>();
  private final Set<String> notesUsed = new HashSet<>();
  private boolean inNote;
  private boolean inHeading;
  private int depth;

  MarkdownInlines(String source, MarkdownFaults faults, StringBuilder markup) {
    this.source = source;
    this.faults = faults;
    this.markup = markup;
  }

  /** Where the links lead, as written. */
  Set<String> targets() {
    return targets;
  }

  /** Makes the text of a footnote known, which is written where the footnote is referred to. */
  void define(MarkdownNotes.Definition note) {
    if (notes.putIfAbsent(note.label(), note) != null) {
      faults.refuse(
          note, "there are two footnotes [^" + note.label() + "]", "give one another label");
    }
    Node first = note.getFirstChild();
    if (!(first instanceof Paragraph) || first.getNext() != null) {
      faults.refuse(
          note, "a footnote is one paragraph of text", "write it as sentences, after the colon");
    }
  }

  /** The labels of the footnotes that the text refers to. */
  Set<String> notesUsed() {
    return notesUsed;
  }

  /** Writes what a block holds. */
  void children(Node block) {
    visitChildren(block);
  }

  /** Writes the words of a heading. */
  void heading(Node heading) {
    if (hasWords(heading)) {
      inHeading = true;
      visitChildren(heading);
      inHeading = false;
    } else {
      faults.add(
          Code.EMPTY_HEADING, heading, "this heading has no words", "write some, or take it out");
      markup.append(REFUSED);
    }
  }

  @Override
  public void visit(Text text) {
    markup.append(escape(text.getLiteral()));
  }

  @Override
  public void visit(HtmlInline html) {
    markup.append(escape(html.getLiteral()));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    markup.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    markup.append("<br/>");
  }

  @Override
  public void visit(Emphasis emphasis) {
    nested(emphasis, "<em>", "</em>");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    nested(strong, "<strong>", "</strong>");
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof MarkdownNotes.Reference reference) {
      note(reference);
    } else if (node instanceof MarkdownSpan span) {
      nested(
          span,
          "<span lang=\"" + escape(span.language()) + "\"" + faults.origin(span) + ">",
          "</span>");
    } else {
      visitChildren(node);
    }
  }

  private void note(MarkdownNotes.Reference mark) {
    Node text = notes.get(mark.label());
    notesUsed.add(mark.label());
    if (text == null) {
      faults.refuse(
          mark,
          "there is no footnote [^" + mark.label() + "]",
          "write its text in a paragraph of its own: [^" + mark.label() + "]: …");
    } else if (inNote || inHeading) {
      faults.refuse(
          mark,
          "a footnote may not stand in a " + (inNote ? "footnote" : "heading"),
          "put it in the text below");
    } else {
      inNote = true;
      markup
          .append("<note id=\"")
          .append(escape(faults.noteId(mark.label())))
          .append("\"")
          .append(faults.origin(mark))
          .append(">");
      visitChildren(text);
      markup.append("</note>");
      inNote = false;
    }
  }

  /** Where a reference names its target, so that a fault in it marks the name. */
  private int ofTarget(Link link) {
    int start = MarkdownFaults.offset(link);
    return Math.max(start, source.indexOf(link.getDestination(), start));
  }

  @Override
  public void visit(Link link) {
    targets.add(link.getDestination());
    boolean reference = link.getDestination().startsWith("#");
    if (!reference && !hasWords(link)) {
      faults.add(
          Code.EMPTY_LINK,
          link,
          "this link has no words",
          "write in the square brackets what it leads to");
    }
    if (link.getTitle() != null) {
      faults.refuse(
          link,
          "a link's title would not be printed",
          "take out the words in quotes after the address");
    }
    if (reference || isUsable(link)) {
      String address = escape(link.getDestination());
      String origin = faults.origin(reference ? ofTarget(link) : MarkdownFaults.offset(link));
      nested(link, "<a href=\"" + address + "\"" + origin + ">", "</a>");
    } else {
      nested(link, REFUSED, "");
    }
  }

  @Override
  public void visit(Image image) {
    faults.refuse(
        image,
        "a picture may not stand in a line of text",
        "write it in a paragraph of its own, outside lists and quotations; to print ! before a link,"
            + " write \\!");
    markup.append(REFUSED);
  }

  @Override
  public void visit(org.commonmark.node.Code code) {
    faults.refuse(
        code,
        "words between ` marks are code, which a report may not hold",
        "take away the ` marks, or write \\` to print one");
    markup.append(REFUSED);
  }

  static String escape(String text) {
    return XMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  private void nested(Node node, String start, String end) {
    if (++depth > MAX_DEPTH) {
      faults.add(
          Code.DEPTH,
          node,
          "bold and italic text may not nest more than " + MAX_DEPTH + " deep",
          "take out some of the * and _ marks, or write \\* to print one");
      markup.append(REFUSED);
    } else {
      markup.append(start);
      visitChildren(node);
      markup.append(end);
    }
    depth--;
  }

  private boolean isUsable(Link link) {
    String target = link.getDestination();
    try {
      LinkTarget.parse(target);
      return true;
    } catch (URISyntaxException e) {
      int start = MarkdownFaults.offset(link);
      int length = MarkdownFaults.length(link);
      int found = target.isEmpty() ? -1 : source.substring(start, start + length).indexOf(target);
      faults.add(
          Code.LINK,
          found < 0 ? start : start + found,
          found < 0 ? length : target.length(),
          "this link's address cannot be used: " + e.getReason(),
          LinkTarget.HELP);
      return false;
    }
  }

  private static boolean hasWords(Node node) {
    if (node instanceof Text text) {
      return hasWords(text.getLiteral());
    } else if (node instanceof HtmlInline html) {
      return hasWords(html.getLiteral());
    } else if (node instanceof Image || node instanceof org.commonmark.node.Code) {
      return true; // refused with a fault of its own
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (hasWords(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
