package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.twips;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListNumbering;

/**
 * The lists' labels and indents (ISO/IEC 29500-1, 17.9). Each kind of label has one definition.
 * Each numbered list is an instance of its own, so that its numbers begin where it says.
 */
final class Numbering {
  /** How deep Word lists nest. */
  static final int LEVELS = 9;

  private static final List<ListNumbering> KINDS = List.of(ListNumbering.values());

  private final double indent;
  private final List<Instance> instances = new ArrayList<>();

  /** Begins the numbering of a document whose lists are indented by this much. */
  Numbering(double indent) {
    this.indent = indent;
    KINDS.forEach(kind -> instances.add(new Instance(kind, 0, 1)));
  }

  /** The id of the instance that a kind's style, and every list of bullets, refers to. */
  static int id(ListNumbering kind) {
    return KINDS.indexOf(kind) + 1;
  }

  /** The id of the instance that the items of a list at a level, from 0, refer to. */
  int id(ListBlock list, int level) {
    if (list.numbering() == ListNumbering.BULLET) {
      return id(list.numbering());
    }
    instances.add(new Instance(list.numbering(), level, list.start()));
    return instances.size();
  }

  /** Writes the definitions, and the instances asked for so far. */
  void write(WordprocessingXml xml) {
    KINDS.forEach(kind -> define(xml, kind));
    for (int i = 0; i < instances.size(); i++) {
      Instance instance = instances.get(i);
      xml.start("w:num", "w:numId", Integer.toString(i + 1))
          .value("w:abstractNumId", KINDS.indexOf(instance.kind()))
          .start("w:lvlOverride", "w:ilvl", Integer.toString(instance.level()))
          .value("w:startOverride", instance.start())
          .end()
          .end();
    }
  }

  private void define(WordprocessingXml xml, ListNumbering kind) {
    xml.start("w:abstractNum", "w:abstractNumId", Integer.toString(KINDS.indexOf(kind)))
        .value("w:multiLevelType", "multilevel");
    for (int level = 0; level < LEVELS; level++) {
      xml.start("w:lvl", "w:ilvl", Integer.toString(level))
          .value("w:start", 1)
          .value("w:numFmt", format(kind));
      if (level == 0) {
        xml.value("w:pStyle", ParagraphStyle.listItem(kind).id());
      }
      xml.value("w:lvlText", label(kind, level))
          .value("w:lvlJc", "left")
          .start("w:pPr")
          .empty("w:ind", "w:left", twips(indent * (level + 1)), "w:hanging", twips(indent))
          .end()
          .end();
    }
    xml.end();
  }

  private static String format(ListNumbering kind) {
    return switch (kind) {
      case BULLET -> "bullet";
      case DECIMAL -> "decimal";
    };
  }

  /** The printed label, with Word's sign for the number of the level in the number's place. */
  private static String label(ListNumbering kind, int level) {
    return kind.label(1, level).replace("1", "%" + (level + 1));
  }

  private record Instance(ListNumbering kind, int level, int start) {}
}
