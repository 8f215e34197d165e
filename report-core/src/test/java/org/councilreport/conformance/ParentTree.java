package org.councilreport.conformance;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The way back from page content and annotations to their elements (ISO 32000-1, 14.7.4.4). */
record ParentTree(SortedMap<Integer, COSBase> entries, int nextKey) {

  ParentTree {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  static ParentTree of(COSDictionary structTreeRoot) {
    SortedMap<Integer, COSBase> entries = new TreeMap<>();
    collect(structTreeRoot.getDictionaryObject(COSName.PARENT_TREE), entries);
    return new ParentTree(entries, structTreeRoot.getInt(COSName.PARENT_TREE_NEXT_KEY));
  }

  private static void collect(COSBase node, Map<Integer, COSBase> entries) {
    if (node instanceof COSDictionary dictionary) {
      COSArray kids = dictionary.getCOSArray(COSName.KIDS);
      for (int i = 0; kids != null && i < kids.size(); i++) {
        collect(kids.getObject(i), entries);
      }
      COSArray nums = dictionary.getCOSArray(COSName.NUMS);
      for (int i = 0; nums != null && i + 1 < nums.size(); i += 2) {
        entries.put(nums.getInt(i), nums.getObject(i + 1));
      }
    }
  }

  /** The element that owns an annotation. */
  Optional<COSDictionary> owner(int structParent) {
    return entries.get(structParent) instanceof COSDictionary element
        ? Optional.of(element)
        : Optional.empty();
  }

  /** The element that owns a marked-content sequence of a page. */
  Optional<COSDictionary> owner(int structParents, int mcid) {
    return entries.get(structParents) instanceof COSArray elements
            && mcid >= 0
            && mcid < elements.size()
            && elements.getObject(mcid) instanceof COSDictionary element
        ? Optional.of(element)
        : Optional.empty();
  }
}
