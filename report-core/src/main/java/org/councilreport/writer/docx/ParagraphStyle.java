package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.councilreport.document.Document;
import org.councilreport.document.ListNumbering;
import org.councilreport.style.Colour;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/**
 * A style of paragraphs.
 *
 * @param wordName the name that Word knows it by
 * @param id what paragraphs refer to it by: as Word makes it of the name
 * @param role where in the theme its look stands
 * @param outlineLevel the level in the outline, from 0, of the title and headings
 * @param numbering the numbering of list items
 * @param indents how often the indent of lists is part of the style
 * @param frame what sets it apart
 */
record ParagraphStyle(
    String wordName,
    String id,
    TextRole role,
    Optional<Integer> outlineLevel,
    Optional<ListNumbering> numbering,
    int indents,
    Frame frame) {

  static final ParagraphStyle NORMAL = text("Normal", TextRole.BODY);
  static final ParagraphStyle TITLE = outlined("Title", TextRole.TITLE, 0);
  static final ParagraphStyle FRONT_MATTER = text("Front Matter", TextRole.DESCRIPTION);
  static final ParagraphStyle NUMBERED = text("Numbered Paragraph", TextRole.BODY);
  static final ParagraphStyle QUOTE = framed("Quote", TextRole.BODY, Frame.QUOTE);
  static final ParagraphStyle CALLOUT_TITLE = framed("Callout Title", TextRole.BODY, Frame.CALLOUT);
  static final ParagraphStyle CALLOUT = framed("Callout", TextRole.BODY, Frame.CALLOUT);
  static final ParagraphStyle CALLOUT_FACT =
      framed("Callout Fact", TextRole.DESCRIPTION, Frame.CALLOUT);
  static final ParagraphStyle LOGO = text("Logo", TextRole.BODY);
  static final ParagraphStyle CAPTION = text("caption", TextRole.TABLE_CAPTION);
  static final ParagraphStyle CONTENTS_TITLE = text("TOC Heading", TextRole.HEADING_2);
  static final ParagraphStyle FIGURE = text("Figure", TextRole.BODY);
  static final ParagraphStyle FIGURE_CAPTION = text("Figure Caption", TextRole.FIGURE_CAPTION);
  static final ParagraphStyle TABLE_TEXT = text("Table Text", TextRole.TABLE_CELL);
  static final ParagraphStyle TABLE_HEADING = text("Table Heading", TextRole.TABLE_HEAD);
  static final ParagraphStyle TABLE_ROW_HEADING = text("Table Row Heading", TextRole.TABLE_CELL);
  static final ParagraphStyle TABLE_TOTAL = text("Table Total", TextRole.TABLE_CELL);
  static final ParagraphStyle TABLE_NOTE = text("Table Note", TextRole.TABLE_NOTE);
  static final ParagraphStyle FOOTNOTE = text("footnote text", TextRole.FOOTNOTE);
  static final ParagraphStyle SECTION_BREAK = text("Section Break", TextRole.BODY);
  static final ParagraphStyle HEADER = text("header", TextRole.HEADER);
  static final ParagraphStyle FOOTER = text("footer", TextRole.FOOTER);

  private static final ParagraphStyle LIST_PARAGRAPH = text("List Paragraph", TextRole.LIST_ITEM);

  /** The last of the styles {@code List Continue n} that Word itself has. */
  private static final int LAST_CONTINUE_IN_WORD = 5;

  /** How many levels of lists in callouts have styles of their own. */
  private static final int CALLOUT_LEVELS = 3;

  /** How far letters of Arial reach below their line, in parts of the size. */
  private static final double DESCENT = 0.212;

  /** Styles of our own stand after headings and title. */
  private static final int OWN_PRIORITY = 20;

  /** That of most styles in Word. */
  private static final int USUAL_PRIORITY = 99;

  private static final Set<ParagraphStyle> OURS =
      Set.of(
          FRONT_MATTER,
          NUMBERED,
          LOGO,
          FIGURE,
          FIGURE_CAPTION,
          TABLE_TEXT,
          TABLE_HEADING,
          TABLE_ROW_HEADING,
          TABLE_TOTAL,
          TABLE_NOTE,
          SECTION_BREAK);

  /** The styles of cells, which each have a smaller one. */
  private static final List<ParagraphStyle> CELLS =
      List.of(TABLE_TEXT, TABLE_HEADING, TABLE_ROW_HEADING, TABLE_TOTAL);

  /** The same cells in tables whose text is as small as it gets. */
  private static final Map<ParagraphStyle, ParagraphStyle> SMALLER =
      CELLS.stream()
          .collect(Collectors.toUnmodifiableMap(cell -> cell, cell -> cell.named(" Small")));

  private static final Map<ParagraphStyle, ParagraphStyle> LARGER =
      CELLS.stream().collect(Collectors.toUnmodifiableMap(SMALLER::get, cell -> cell));

  private static final Set<ParagraphStyle> BOLD =
      Set.of(CALLOUT_TITLE, TABLE_ROW_HEADING, TABLE_TOTAL);

  /** As little as Word can: a paragraph that stands only for the end of a section. */
  private static final TextStyle NEXT_TO_NOTHING =
      new TextStyle(1, false, false, Colour.BLACK, 1, 0, 0);

  ParagraphStyle(
      String wordName,
      TextRole role,
      Optional<Integer> outlineLevel,
      Optional<ListNumbering> numbering,
      int indents,
      Frame frame) {
    this(wordName, id(wordName), role, outlineLevel, numbering, indents, frame);
  }

  private static String id(String wordName) {
    StringBuilder id = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < wordName.length(); i++) {
      char c = wordName.charAt(i);
      if (c != ' ') {
        id.append(first ? Character.toUpperCase(c) : c);
      }
      first = c == ' ';
    }
    return id.toString();
  }

  /** Every style, each after its base. */
  static List<ParagraphStyle> all() {
    List<ParagraphStyle> styles = new ArrayList<>(List.of(NORMAL, TITLE));
    // No paragraph has heading 1, as the title is level 1; it is there for a user who wants it.
    for (int level = 1; level <= Document.MAX_HEADING_LEVEL; level++) {
      styles.add(heading(level));
    }
    styles.addAll(
        List.of(
            LOGO,
            FRONT_MATTER,
            NUMBERED,
            QUOTE,
            CALLOUT_TITLE,
            CALLOUT,
            CALLOUT_FACT,
            LIST_PARAGRAPH));
    for (ListNumbering numbering : ListNumbering.values()) {
      styles.add(listItem(numbering, Frame.NONE, 0));
      for (int level = 0; level < CALLOUT_LEVELS; level++) {
        styles.add(listItem(numbering, Frame.CALLOUT, level));
      }
    }
    for (Frame frame : Frame.values()) {
      for (int level = 0; level < Numbering.LEVELS; level++) {
        styles.add(listContinue(level, frame));
      }
    }
    styles.add(CONTENTS_TITLE);
    for (int level = 2; level <= Document.MAX_HEADING_LEVEL; level++) {
      styles.add(contents(level));
    }
    styles.addAll(
        List.of(
            CAPTION,
            FIGURE,
            FIGURE_CAPTION,
            TABLE_TEXT,
            TABLE_HEADING,
            TABLE_ROW_HEADING,
            TABLE_TOTAL,
            TABLE_NOTE,
            FOOTNOTE,
            SECTION_BREAK,
            HEADER,
            FOOTER));
    CELLS.forEach(style -> styles.add(style.small()));
    return styles;
  }

  /** The style of a heading of this level, from 1 to 6. */
  static ParagraphStyle heading(int level) {
    TextRole role = level == 1 ? TextRole.TITLE : TextRole.heading(level);
    return outlined("heading " + level, role, level - 1);
  }

  /**
   * The style of the first paragraph of a list item at a level, from 0. Word indents a bar beside a
   * paragraph with it, so that levels in callouts differ. Lists in quotes have the style of others.
   */
  static ParagraphStyle listItem(ListNumbering numbering, Frame frame, int level) {
    String name =
        switch (numbering) {
          case BULLET -> "List Bullet";
          case DECIMAL -> "List Number";
          case LOWER_ALPHA -> "List Letter";
          case LOWER_ROMAN -> "List Roman";
          case UPPER_ALPHA -> "List Capital";
        };
    if (frame != Frame.CALLOUT) {
      return listItem(name, numbering, 0, Frame.NONE);
    }
    int nearest = Math.min(level, CALLOUT_LEVELS - 1);
    return listItem("Callout " + level(name, nearest), numbering, nearest, frame);
  }

  private static ParagraphStyle listItem(
      String name, ListNumbering numbering, int indents, Frame frame) {
    return new ParagraphStyle(
        name, TextRole.LIST_ITEM, Optional.empty(), Optional.of(numbering), indents, frame);
  }

  private static String level(String name, int level) {
    return level == 0 ? name : name + " " + (level + 1);
  }

  /** The style of the other paragraphs of a list item at a level, from 0. */
  static ParagraphStyle listContinue(int level, Frame frame) {
    String prefix =
        switch (frame) {
          case NONE -> "";
          case QUOTE -> "Quote ";
          case CALLOUT -> "Callout ";
        };
    return new ParagraphStyle(
        prefix + level("List Continue", level),
        TextRole.LIST_ITEM,
        Optional.empty(),
        Optional.empty(),
        level + 1,
        frame);
  }

  /** The style of an entry of the contents for a heading of this level, from 2. */
  static ParagraphStyle contents(int level) {
    return new ParagraphStyle(
        "toc " + level,
        TextRole.CONTENTS,
        Optional.empty(),
        Optional.empty(),
        level - 2,
        Frame.NONE);
  }

  private static ParagraphStyle text(String name, TextRole role) {
    return framed(name, role, Frame.NONE);
  }

  private static ParagraphStyle framed(String name, TextRole role, Frame frame) {
    return new ParagraphStyle(name, role, Optional.empty(), Optional.empty(), 0, frame);
  }

  private static ParagraphStyle outlined(String name, TextRole role, int level) {
    return new ParagraphStyle(name, role, Optional.of(level), Optional.empty(), 0, Frame.NONE);
  }

  /** The style of the same cells in tables whose text is as small as it gets. */
  ParagraphStyle small() {
    return SMALLER.getOrDefault(this, this);
  }

  /** The style of cells that this one is the smaller of. */
  private Optional<ParagraphStyle> larger() {
    return Optional.ofNullable(LARGER.get(this));
  }

  private ParagraphStyle named(String more) {
    return new ParagraphStyle(wordName + more, role, outlineLevel, numbering, indents, frame);
  }

  /** Whether Word knows it. */
  boolean builtIn() {
    return equals(QUOTE) || (frame == Frame.NONE && !isOurs() && indents <= LAST_CONTINUE_IN_WORD);
  }

  private boolean isOurs() {
    return OURS.contains(this) || larger().isPresent();
  }

  /** Where Word's lists of styles have it, the first lowest (ISO/IEC 29500-1, 17.7.4.19). */
  int priority() {
    if (!builtIn()) {
      return OWN_PRIORITY;
    }
    return switch (id()) {
      case "Normal" -> 0;
      case "Title" -> 10;
      case "Quote" -> 29;
      case "ListParagraph" -> 34;
      case "Caption" -> 35;
      case "TOCHeading" -> 39;
      default -> outlineLevel.isPresent() ? 9 : role == TextRole.CONTENTS ? 39 : USUAL_PRIORITY;
    };
  }

  /** The style that this one changes. */
  Optional<ParagraphStyle> base() {
    if (equals(NORMAL)) {
      return Optional.empty();
    }
    if (equals(FIGURE_CAPTION)) {
      return Optional.of(CAPTION);
    }
    if (larger().isPresent()) {
      return larger();
    }
    boolean inList = role == TextRole.LIST_ITEM && !equals(LIST_PARAGRAPH);
    return Optional.of(inList ? LIST_PARAGRAPH : NORMAL);
  }

  /** How far its text stands right of the edge, unless a numbering says otherwise. */
  double left(Theme theme) {
    return frame.indent(theme) + theme.listIndent() * indents;
  }

  /** Whether it heads what follows it. */
  boolean keepsNext() {
    return outlineLevel.isPresent()
        || equals(CALLOUT_TITLE)
        || equals(TABLE_HEADING)
        || equals(TABLE_HEADING.small())
        || equals(CONTENTS_TITLE);
  }

  /** Names are distinct, and this is asked for at every paragraph. */
  @Override
  public int hashCode() {
    return wordName.hashCode();
  }

  /** Whether its paragraphs stand closer to each other than those of running text. */
  boolean isClose() {
    return role == TextRole.LIST_ITEM || role == TextRole.DESCRIPTION;
  }

  /** Whether its text is bold in a theme. */
  boolean isBold(Theme theme) {
    return theme.style(role).bold() || BOLD.contains(larger().orElse(this));
  }

  /** How its text looks in a theme. */
  TextStyle look(Theme theme) {
    if (equals(SECTION_BREAK)) {
      return NEXT_TO_NOTHING;
    }
    if (larger().isPresent()) {
      return larger().get().look(theme.withTablesAt(Theme.SMALLEST_IN_TABLES));
    }
    TextStyle look = theme.style(role);
    if (equals(FIGURE) || equals(LOGO)) {
      // A drawing stands on the line that letters stand on; the room below it is part of the space.
      double below = Math.max(0, look.spaceAfter() - DESCENT * look.size());
      return look.spaced(equals(LOGO) ? 0 : look.spaceBefore(), below);
    }
    boolean inCallout = frame == Frame.CALLOUT;
    if (!inCallout && !BOLD.contains(this)) {
      return look;
    }
    // Word would leave a gap in bar and ground; the borders make the space between paragraphs.
    double around = equals(CALLOUT_TITLE) ? look.spaceAfter() : 0;
    return new TextStyle(
        look.size(),
        isBold(theme),
        look.italic(),
        look.colour(),
        look.lineHeight(),
        inCallout ? around : look.spaceBefore(),
        inCallout ? 0 : look.spaceAfter());
  }
}
