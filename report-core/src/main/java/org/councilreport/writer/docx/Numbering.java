package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListNumbering;
import org.councilreport.style.Theme;

/**
 * The labels and indents of lists and of numbered paragraphs (ISO/IEC 29500-1, 17.9). Each kind of
 * label has one definition for each frame. Each numbered list is an instance of its own, so that
 * its numbers begin where it says.
 */
final class Numbering {
  /** How deep Word lists nest. */
  static final int LEVELS = 9;

  private static final List<ListNumbering> KINDS = List.of(ListNumbering.values());
  private static final List<Frame> FRAMES = List.of(Frame.values());

  /** Those that every file has, with one instance each. */
  private static final int USUAL = KINDS.size() * FRAMES.size();

  private final Theme theme;
  private final List<List<NumberingLevel>> ownDefinitions = new ArrayList<>();
  private final List<Instance> ownInstances = new ArrayList<>();

  /** Begins the numbering of a document, indented as a theme has it. */
  Numbering(Theme theme) {
    this.theme = theme;
  }

  /** Whether no list has an instance of its own so far. */
  boolean isUsual() {
    return ownInstances.isEmpty();
  }

  /** The id of the instance that a kind's style, and every list of bullets, refers to. */
  static int id(ListNumbering kind, Frame frame) {
    return FRAMES.indexOf(frame) * KINDS.size() + KINDS.indexOf(kind) + 1;
  }

  /** The id of the instance that the items of a list refer to. */
  int id(ListBlock list, Place place) {
    int shared = id(list.numbering(), place.frame());
    if (list.numbering() == ListNumbering.BULLET) {
      return shared;
    }
    Start start = new Start(place.listLevel(), list.start());
    return added(new Instance(shared - 1, Optional.of(start)));
  }

  /** How far text with a printed number stands right of the number. */
  double numberIndent() {
    return theme.numberIndent();
  }

  /** The id of an instance with levels of its own. */
  int id(List<NumberingLevel> levels) {
    ownDefinitions.add(levels);
    return added(new Instance(USUAL + ownDefinitions.size() - 1, Optional.empty()));
  }

  private int added(Instance instance) {
    ownInstances.add(instance);
    return USUAL + ownInstances.size();
  }

  /** Writes the definitions, and the instances asked for so far. */
  void write(WordprocessingXml xml) {
    int definition = 0;
    for (Frame frame : FRAMES) {
      for (ListNumbering kind : KINDS) {
        define(xml, definition++, levels(kind, frame, theme));
      }
    }
    for (List<NumberingLevel> levels : ownDefinitions) {
      define(xml, definition++, levels);
    }
    for (int i = 0; i < USUAL; i++) {
      number(xml, i + 1, new Instance(i, Optional.of(new Start(0, 1))));
    }
    for (int i = 0; i < ownInstances.size(); i++) {
      number(xml, USUAL + i + 1, ownInstances.get(i));
    }
  }

  private static void define(WordprocessingXml xml, int definition, List<NumberingLevel> levels) {
    xml.start("w:abstractNum", "w:abstractNumId", Integer.toString(definition))
        .value("w:multiLevelType", "multilevel");
    for (int level = 0; level < levels.size(); level++) {
      levels.get(level).write(xml, level);
    }
    xml.end();
  }

  private static void number(WordprocessingXml xml, int id, Instance instance) {
    xml.start("w:num", "w:numId", Integer.toString(id))
        .value("w:abstractNumId", instance.definition());
    instance
        .start()
        .ifPresent(
            start ->
                xml.start("w:lvlOverride", "w:ilvl", Integer.toString(start.level()))
                    .value("w:startOverride", start.number())
                    .end());
    xml.end();
  }

  private static List<NumberingLevel> levels(ListNumbering kind, Frame frame, Theme theme) {
    double indent = theme.listIndent();
    // A style can belong to one definition only, and quotes have no styles of lists of their own.
    boolean linked = frame != Frame.QUOTE;
    List<NumberingLevel> levels = new ArrayList<>();
    for (int level = 0; level < LEVELS; level++) {
      Optional<ParagraphStyle> style =
          linked && level == 0
              ? Optional.of(ParagraphStyle.listItem(kind, frame, 0))
              : Optional.empty();
      levels.add(
          new NumberingLevel(
              format(kind),
              label(kind, level),
              frame.indent(theme) + indent * (level + 1),
              indent,
              style));
    }
    return levels;
  }

  private static String format(ListNumbering kind) {
    return switch (kind) {
      case BULLET -> "bullet";
      case DECIMAL -> "decimal";
      case LOWER_ALPHA -> "lowerLetter";
      case LOWER_ROMAN -> "lowerRoman";
      case UPPER_ALPHA -> "upperLetter";
    };
  }

  /** The printed label, with Word's sign for the number of the level in the number's place. */
  private static String label(ListNumbering kind, int level) {
    return kind.label(1, level).replaceFirst("[1aiA]", "%" + (level + 1));
  }

  private record Instance(int definition, Optional<Start> start) {}

  private record Start(int level, int number) {}
}
