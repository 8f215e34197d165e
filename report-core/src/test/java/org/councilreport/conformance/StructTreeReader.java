package org.councilreport.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the structure tree from the bare objects, because PDFBox's model hides what is wrong. */
final class StructTreeReader {
  private static final String ROOT = "StructTreeRoot";

  /** What we call otherwise in PDF 2.0 than in PDF 1.7. */
  private static final Map<String, String> OLD_NAMES = Map.of("FENote", "Note");

  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Set<COSDictionary> seen = new HashSet<>();
  private final COSDictionary roleMap;
  private final COSDictionary root;

  StructTreeReader(PDDocument document) {
    int index = 0;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), index++);
    }
    root =
        dictionary(document.getDocumentCatalog().getCOSObject(), COSName.STRUCT_TREE_ROOT)
            .orElseGet(COSDictionary::new);
    roleMap = dictionary(root, COSName.ROLE_MAP).orElseGet(COSDictionary::new);
  }

  /** Reads the whole tree; an element met a second time is left out there. */
  StructElem read() {
    StructElem tree = new StructElem(root, ROOT, Optional.empty());
    readKids(tree, -1);
    return tree;
  }

  private void readKids(StructElem element, int page) {
    COSBase kids = element.dictionary().getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        readKid(array.getObject(i), element, page);
      }
    } else {
      readKid(kids, element, page);
    }
  }

  private void readKid(COSBase kid, StructElem parent, int page) {
    if (kid instanceof COSInteger mcid) {
      parent.add(new Kid.MarkedContent(page, mcid.intValue()));
    } else if (kid instanceof COSDictionary dictionary) {
      int own = page(dictionary, page);
      if (COSName.MCR.equals(dictionary.getCOSName(COSName.TYPE))) {
        parent.add(new Kid.MarkedContent(own, dictionary.getInt(COSName.MCID)));
      } else if (COSName.OBJR.equals(dictionary.getCOSName(COSName.TYPE))) {
        dictionary(dictionary, COSName.OBJ)
            .ifPresent(object -> parent.add(new Kid.ObjectReference(own, object)));
      } else if (seen.add(dictionary)) {
        StructElem element = new StructElem(dictionary, type(dictionary), Optional.of(parent));
        parent.add(element);
        readKids(element, own);
      }
    }
  }

  private int page(COSDictionary kid, int inherited) {
    return dictionary(kid, COSName.PG).map(page -> pages.getOrDefault(page, -1)).orElse(inherited);
  }

  private String type(COSDictionary element) {
    String type = element.getNameAsString(COSName.S, "");
    for (int steps = 0; steps < 10 && roleMap.containsKey(type); steps++) {
      type = roleMap.getNameAsString(type, "");
    }
    return OLD_NAMES.getOrDefault(type, type);
  }

  private static Optional<COSDictionary> dictionary(COSDictionary holder, COSName key) {
    return Optional.ofNullable(holder.getCOSDictionary(key));
  }
}
