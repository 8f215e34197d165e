package org.councilreport.conformance;

import java.util.Optional;
import java.util.function.Consumer;

/** Everything shown is either tagged or an artifact, never both (ISO 14289-1, 7.1). */
final class MarkingCheck implements Check {

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    for (PageContent page : pdf.pages()) {
      if (!page.balanced()) {
        fault.accept("marking: sequences opened and closed do not pair: " + page.where());
      }
      page.painted().stream()
          .filter(item -> !isMarked(item.mark()))
          .forEach(
              item ->
                  fault.accept("marking: unmarked: " + item.describe() + " on " + page.where()));
      page.marks().forEach(mark -> checkOuter(mark, page, fault));
    }
  }

  private static boolean isMarked(Optional<Mark> mark) {
    return mark.stream().flatMap(Mark::outwards).anyMatch(m -> m.isTagged() || m.isArtifact());
  }

  private static void checkOuter(Mark mark, PageContent page, Consumer<String> fault) {
    boolean inTagged = mark.outer().stream().flatMap(Mark::outwards).anyMatch(Mark::isTagged);
    boolean inArtifact = mark.outer().stream().flatMap(Mark::outwards).anyMatch(Mark::isArtifact);
    if (mark.isArtifact() && inTagged) {
      fault.accept("marking: artifact in tagged content: " + page.where());
    }
    if (mark.isTagged() && inArtifact) {
      fault.accept("marking: tagged content in an artifact: " + page.where());
    }
    if (mark.isTagged() && inTagged) {
      fault.accept("marking: tagged content in tagged content: " + page.where());
    }
    if (mark.isTagged() && mark.isArtifact()) {
      fault.accept("marking: artifact with an MCID: " + page.where());
    }
  }
}
