package org.councilreport.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A structure element (ISO 32000-1, table 323). What nearly all of them have, and nothing else, is
 * kept in fields: a report has thousands of elements, and to fill and walk as many dictionaries
 * took a third of the time of its file.
 */
final class ElementObject extends COSDictionary {
  private final COSName type;
  private final List<COSBase> kids = new ArrayList<>(1);
  private @Nullable COSDictionary parent;
  private @Nullable COSDictionary page;

  /** An element of a type, which says where it stands later. */
  ElementObject(COSName type) {
    this.type = type;
  }

  /** Its type: the entry S. */
  COSName type() {
    return type;
  }

  /** The element that it stands in, or the root of the tree: the entry P. */
  Optional<COSDictionary> parent() {
    return Optional.ofNullable(parent);
  }

  void standIn(COSDictionary outer) {
    parent = outer;
  }

  /** The page of its first content: the entry Pg. */
  Optional<COSDictionary> page() {
    return Optional.ofNullable(page);
  }

  void beginOn(COSDictionary first) {
    page = first;
  }

  /** What it holds, in reading order: the entry K. */
  List<COSBase> kids() {
    return kids;
  }

  void add(COSBase kid) {
    kids.add(kid);
  }
}
