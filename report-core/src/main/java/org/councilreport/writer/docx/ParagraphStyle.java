package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Document;
import org.councilreport.document.ListNumbering;
import org.councilreport.style.TextRole;

/**
 * A style of paragraphs.
 *
 * @param wordName the name that Word knows it by
 * @param role where in the theme its look stands
 * @param outlineLevel the level in the outline, from 0, of the title and headings
 * @param numbering the numbering of list items
 * @param indents how often the indent of lists is part of the style
 */
record ParagraphStyle(
    String wordName,
    TextRole role,
    Optional<Integer> outlineLevel,
    Optional<ListNumbering> numbering,
    int indents) {

  static final ParagraphStyle NORMAL = text("Normal", TextRole.BODY, 0);
  static final ParagraphStyle TITLE = outlined("Title", TextRole.TITLE, 0);
  static final ParagraphStyle FRONT_MATTER = text("Front Matter", TextRole.DESCRIPTION, 0);
  static final ParagraphStyle FOOTER = text("footer", TextRole.FOOTER, 0);

  private static final ParagraphStyle LIST_PARAGRAPH =
      text("List Paragraph", TextRole.LIST_ITEM, 0);

  /** The last of the styles {@code List Continue n} that Word itself has. */
  private static final int LAST_CONTINUE_IN_WORD = 5;

  /** Every style, each after its base. */
  static List<ParagraphStyle> all() {
    List<ParagraphStyle> styles = new ArrayList<>(List.of(NORMAL, TITLE));
    // No paragraph has heading 1, as the title is level 1; it is there for a user who wants it.
    for (int level = 1; level <= Document.MAX_HEADING_LEVEL; level++) {
      styles.add(heading(level));
    }
    styles.add(FRONT_MATTER);
    styles.add(LIST_PARAGRAPH);
    for (ListNumbering numbering : ListNumbering.values()) {
      styles.add(listItem(numbering));
    }
    for (int level = 0; level < Numbering.LEVELS; level++) {
      styles.add(listContinue(level));
    }
    styles.add(FOOTER);
    return styles;
  }

  /** The style of a heading of this level, from 1 to 6. */
  static ParagraphStyle heading(int level) {
    TextRole role = level == 1 ? TextRole.TITLE : TextRole.heading(level);
    return outlined("heading " + level, role, level - 1);
  }

  /** The style of the first paragraph of a list item. */
  static ParagraphStyle listItem(ListNumbering numbering) {
    String name =
        switch (numbering) {
          case BULLET -> "List Bullet";
          case DECIMAL -> "List Number";
        };
    return new ParagraphStyle(
        name, TextRole.LIST_ITEM, Optional.empty(), Optional.of(numbering), 0);
  }

  /** The style of the other paragraphs of a list item at a level, from 0. */
  static ParagraphStyle listContinue(int level) {
    String name = level == 0 ? "List Continue" : "List Continue " + (level + 1);
    return text(name, TextRole.LIST_ITEM, level + 1);
  }

  private static ParagraphStyle text(String name, TextRole role, int indents) {
    return new ParagraphStyle(name, role, Optional.empty(), Optional.empty(), indents);
  }

  private static ParagraphStyle outlined(String name, TextRole role, int level) {
    return new ParagraphStyle(name, role, Optional.of(level), Optional.empty(), 0);
  }

  /** What paragraphs refer to it by: as Word makes it of the name. */
  String id() {
    return Character.toUpperCase(wordName.charAt(0)) + wordName.substring(1).replace(" ", "");
  }

  /** Whether Word knows it. */
  boolean builtIn() {
    return !equals(FRONT_MATTER) && indents <= LAST_CONTINUE_IN_WORD;
  }

  /** The style that this one changes. */
  Optional<ParagraphStyle> base() {
    if (equals(NORMAL)) {
      return Optional.empty();
    }
    boolean inList = role == TextRole.LIST_ITEM && !equals(LIST_PARAGRAPH);
    return Optional.of(inList ? LIST_PARAGRAPH : NORMAL);
  }
}
