package org.councilreport.writer.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Division;
import org.councilreport.document.ListBlock;
import org.councilreport.document.Quote;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;

/**
 * The ids of a file's elements. Those of the document stand as they are, so that links to them stay
 * right; our own begin with a low line, as none of theirs does.
 */
final class Anchors {
  private final Set<String> targets = new HashSet<>();
  private final IdentityHashMap<Section, String> listed = new IdentityHashMap<>();
  private int made;

  private Anchors() {}

  /** Finds whatever has an id, and the headings that a table of contents lists. */
  static Anchors of(List<Block> blocks) {
    Anchors anchors = new Anchors();
    int depth = anchors.collect(blocks);
    anchors.list(blocks, 2, depth);
    return anchors;
  }

  /** Notes ids; returns the depth of the deepest table of contents, 0 where there is none. */
  private int collect(List<Block> blocks) {
    int depth = 0;
    for (Block block : blocks) {
      if (block instanceof TableOfContents contents) {
        depth = Math.max(depth, contents.depth());
      }
      block.id().ifPresent(targets::add);
      depth = Math.max(depth, collect(inner(block)));
    }
    return depth;
  }

  private void list(List<Block> blocks, int level, int depth) {
    for (Block block : blocks) {
      if (block instanceof Section section && level <= depth) {
        listed.put(section, section.id().orElseGet(() -> next("section")));
        list(section.blocks(), level + 1, depth);
      }
    }
  }

  /** A new id of our own. */
  String next(String kind) {
    made++;
    return "_" + kind + made;
  }

  /** Whether a part of the document has this id. */
  boolean has(String target) {
    return targets.contains(target);
  }

  /** The id of a heading; empty where nothing leads to it. */
  Optional<String> heading(Section section) {
    return Optional.ofNullable(listed.get(section)).or(section::id);
  }

  private static List<Block> inner(Block block) {
    if (block instanceof Section section) {
      return section.blocks();
    }
    if (block instanceof ListBlock list) {
      List<Block> blocks = new ArrayList<>();
      list.items().forEach(item -> blocks.addAll(item.blocks()));
      return blocks;
    }
    if (block instanceof Callout callout) {
      return callout.blocks();
    }
    if (block instanceof Quote quote) {
      return quote.blocks();
    }
    return block instanceof Division division ? division.blocks() : List.of();
  }
}
