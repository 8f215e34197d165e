package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.councilreport.document.Block;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Reference;
import org.councilreport.document.Section;
import org.councilreport.document.Table;
import org.councilreport.document.TableOfContents;
import org.councilreport.writer.PlainText;

/**
 * The names of places that links inside the document lead to (ISO/IEC 29500-1, 17.13.6). They begin
 * with a low line, as those that Word makes do, so that Word keeps them out of a user's way.
 */
final class Bookmarks {
  private final Map<String, String> targets = new HashMap<>();
  private final IdentityHashMap<Section, String> headings = new IdentityHashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private int written;

  private Bookmarks() {}

  /** The places of a document: whatever has an id, and the headings that its contents list. */
  static Bookmarks of(Document document) {
    Bookmarks bookmarks = new Bookmarks();
    OptionalInt depth = OptionalInt.empty();
    for (Block block : Descendants.and(document.blocks())) {
      block.id().ifPresent(id -> bookmarks.add(id, block));
      if (block instanceof TableOfContents contents) {
        depth = OptionalInt.of(Math.max(depth.orElse(0), contents.depth()));
      }
    }
    depth.ifPresent(deepest -> bookmarks.list(document.blocks(), 2, deepest));
    return bookmarks;
  }

  private void add(String id, Block block) {
    targets.put(id, "_Ref" + (targets.size() + 1));
    CaptionLabel.of(caption(block)).ifPresent(label -> labels.put(id, label.words()));
  }

  private void list(List<Block> blocks, int level, int deepest) {
    for (Block block : blocks) {
      if (block instanceof Section section && level <= deepest) {
        headings.put(section, "_Toc" + (headings.size() + 1));
        list(section.blocks(), level + 1, deepest);
      }
    }
  }

  /** The place of what has an id; empty where the document has no such id. */
  Optional<String> target(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  /** Whether a reference's words are the label of a caption, such as Table 1, and nothing else. */
  boolean isLabel(Reference reference) {
    return PlainText.of(reference.content()).equals(labels.get(reference.target()));
  }

  /** The place of a heading that the contents list. */
  Optional<String> heading(Section section) {
    return Optional.ofNullable(headings.get(section));
  }

  /** The names of all places that a block is. */
  List<String> of(Block block) {
    List<String> names = new ArrayList<>();
    if (block instanceof Section section) {
      heading(section).ifPresent(names::add);
    }
    block.id().flatMap(this::target).ifPresent(names::add);
    return names;
  }

  /** Writes text with these names. */
  void write(WordprocessingXml xml, List<String> names, Runnable text) {
    if (names.isEmpty()) {
      text.run();
      return;
    }
    List<String> ids = names.stream().map(name -> Integer.toString(++written)).toList();
    for (int i = 0; i < ids.size(); i++) {
      xml.empty("w:bookmarkStart", "w:id", ids.get(i), "w:name", names.get(i));
    }
    text.run();
    ids.forEach(id -> xml.empty("w:bookmarkEnd", "w:id", id));
  }

  private static List<Inline> caption(Block block) {
    if (block instanceof Table table) {
      return table.caption();
    }
    if (block instanceof Figure figure) {
      return figure.caption();
    }
    return block instanceof Chart chart ? chart.caption() : List.of();
  }
}
