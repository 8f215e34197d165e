package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;

/** Collects what is wrong with one text in CommonMark, each fault at its character. */
final class MarkdownFaults {
  private final String path;
  private final Positions positions;
  private final List<Diagnostic> faults = new ArrayList<>();

  /** Faults of the text of the field at a path. */
  MarkdownFaults(String path, Positions positions) {
    this.path = path;
    this.positions = positions;
  }

  /** What a report may not hold, or not in this form. */
  void refuse(Node node, String message, String help) {
    add(Code.MARKDOWN, node, message, help);
  }

  void add(Code code, Node node, String message, String help) {
    add(code, offset(node), length(node), message, help);
  }

  void add(Code code, int offset, int length, String message, String help) {
    faults.add(positions.error(code, path, offset, length, message).help(help).build());
  }

  /** The attributes of an element by which a fault found in it later finds its place. */
  String origin(Node node) {
    return origin(offset(node));
  }

  /** The same for an element that comes of what begins at an offset. */
  String origin(int offset) {
    return " field=\"" + MarkdownInlines.escape(path) + "\" offset=\"" + offset + "\"";
  }

  /** What tells the footnotes of this text from those of other texts. */
  String noteId(String label) {
    return path + "^" + label;
  }

  List<Diagnostic> found() {
    return List.copyOf(faults);
  }

  /** Where a node begins in the text. */
  static int offset(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  /** How much of its first line a node fills. */
  static int length(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : Math.max(1, spans.get(0).getLength());
  }
}
