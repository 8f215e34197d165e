package org.councilreport.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Each tagged sequence of the pages has exactly one element (ISO 32000-1, 14.7.4.2). */
final class OwnershipCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    Set<Kid.MarkedContent> shown = new HashSet<>();
    for (PageContent page : pdf.pages()) {
      for (int mcid : page.mcids()) {
        Kid.MarkedContent content = new Kid.MarkedContent(page.index(), mcid);
        if (!shown.add(content)) {
          fault.accept("ownership: stands twice in the content: " + name(content));
        }
      }
    }
    Set<Kid.MarkedContent> owned = new HashSet<>();
    for (StructElem element : pdf.elements().toList()) {
      for (Kid.MarkedContent content : element.kids(Kid.MarkedContent.class).toList()) {
        if (!owned.add(content)) {
          fault.accept("ownership: has two owners: " + name(content) + ", " + pdf.where(element));
        }
        if (!shown.contains(content)) {
          fault.accept("ownership: not shown: " + name(content) + ", " + pdf.where(element));
        }
      }
    }
    without(shown, owned)
        .forEach(content -> fault.accept("ownership: has no element: " + name(content)));
  }

  private static List<Kid.MarkedContent> without(
      Set<Kid.MarkedContent> shown, Set<Kid.MarkedContent> owned) {
    return shown.stream().filter(content -> !owned.contains(content)).toList();
  }

  private static String name(Kid.MarkedContent content) {
    return "MCID " + content.mcid() + " of page " + (content.page() + 1);
  }
}
