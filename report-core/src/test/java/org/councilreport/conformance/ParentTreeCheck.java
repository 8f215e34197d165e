package org.councilreport.conformance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The parent tree says of every page what the structure tree says (ISO 32000-1, 14.7.4.4). */
final class ParentTreeCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    pdf.elements().forEach(element -> checkElement(element, pdf, fault));
    Set<Integer> keys = new HashSet<>();
    for (PageContent page : pdf.pages()) {
      int key = key(page);
      if (key >= 0 && !keys.add(key)) {
        fault.accept("parent tree: StructParents " + key + " is used before " + page.where());
      }
      checkLength(page, pdf.parentTree(), fault);
    }
    pdf.elements()
        .flatMap(element -> element.kids(Kid.ObjectReference.class))
        .map(reference -> reference.object().getInt(COSName.STRUCT_PARENT))
        .filter(key -> key >= 0 && !keys.add(key))
        .forEach(key -> fault.accept("parent tree: StructParent " + key + " is used twice"));
    checkKeys(keys, pdf.parentTree(), fault);
  }

  private static void checkElement(StructElem element, TaggedPdf pdf, Consumer<String> fault) {
    Optional<COSDictionary> owner = Optional.of(element.dictionary());
    element
        .kids(Kid.MarkedContent.class)
        .filter(content -> content.page() >= 0)
        .filter(
            c -> !pdf.parentTree().owner(key(pdf.pages().get(c.page())), c.mcid()).equals(owner))
        .forEach(
            content ->
                fault.accept(
                    "parent tree: does not lead from MCID "
                        + content.mcid()
                        + " to its element: "
                        + pdf.where(element)));
  }

  private static void checkLength(PageContent page, ParentTree tree, Consumer<String> fault) {
    if (tree.entries().get(key(page)) instanceof COSArray entry
        && entry.size() != page.mcids().stream().distinct().count()) {
      fault.accept(
          "parent tree: "
              + entry.size()
              + " entries for "
              + page.mcids().size()
              + " MCIDs: "
              + page.where());
    }
  }

  private static void checkKeys(Set<Integer> used, ParentTree tree, Consumer<String> fault) {
    tree.entries().keySet().stream()
        .filter(key -> !used.contains(key))
        .forEach(key -> fault.accept("parent tree: nothing has key " + key));
    if (!tree.entries().isEmpty() && tree.nextKey() <= tree.entries().lastKey()) {
      fault.accept("parent tree: ParentTreeNextKey " + tree.nextKey() + " is taken");
    }
  }

  private static int key(PageContent page) {
    return page.page().getCOSObject().getInt(COSName.STRUCT_PARENTS);
  }
}
