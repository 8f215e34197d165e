package org.councilreport.template;

import java.util.Optional;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.councilreport.diagnostic.Code;

/**
 * A picture in a paragraph of its own: {@code ![what it shows](file "caption")}.
 *
 * @param image the picture
 * @param decorative whether its author says that it only decorates
 */
record MarkdownPicture(Image image, boolean decorative) {
  private static final String DECORATIVE = "{.decorative}";

  /** The picture that a paragraph consists of. */
  static Optional<MarkdownPicture> in(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof Image image)) {
      return Optional.empty();
    }
    Node next = image.getNext();
    if (next == null) {
      return Optional.of(new MarkdownPicture(image, false));
    }
    boolean decorative =
        next.getNext() == null
            && next instanceof Text text
            && text.getLiteral().strip().equals(DECORATIVE);
    return decorative ? Optional.of(new MarkdownPicture(image, true)) : Optional.empty();
  }

  /** The picture as markup; whether there is such a file is seen when the markup is read. */
  String markup(MarkdownFaults faults) {
    String alternative = words(image).strip();
    if (alternative.isEmpty() && !decorative) {
      faults.add(
          Code.ALT_TEXT,
          image,
          "this picture has no words for those who do not see it",
          "write in the square brackets what it shows; of one that only decorates, write "
              + DECORATIVE
              + " after it");
    } else if (!alternative.isEmpty() && decorative) {
      faults.add(
          Code.ALT_TEXT,
          image,
          "this picture is said to only decorate, but has words",
          "take out either the words or " + DECORATIVE);
    }
    String title = image.getTitle();
    return "<figure"
        + faults.origin(image)
        + "><img src=\""
        + MarkdownInlines.escape(image.getDestination())
        + "\" alt=\""
        + MarkdownInlines.escape(alternative)
        + "\""
        + faults.origin(image)
        + "/>"
        + (title == null ? "" : "<figcaption>" + MarkdownInlines.escape(title) + "</figcaption>")
        + "</figure>\n";
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean lineEnd = child instanceof SoftLineBreak || child instanceof HardLineBreak;
      words.append(child instanceof Text text ? text.getLiteral() : lineEnd ? " " : words(child));
    }
    return words.toString();
  }
}
