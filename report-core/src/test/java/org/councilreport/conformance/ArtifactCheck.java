package org.councilreport.conformance;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;

/** Artifacts say what they are; text only as running header or footer (ISO 32000-1, 14.8.2.2). */
final class ArtifactCheck implements Check {
  private static final String PAGINATION = "Pagination";
  private static final Set<String> TYPES = Set.of(PAGINATION, "Layout", "Page", "Background");
  private static final Set<String> SUBTYPES = Set.of("Header", "Footer", "Watermark");

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    for (PageContent page : pdf.pages()) {
      page.marks().stream().filter(Mark::isArtifact).forEach(mark -> checkType(mark, page, fault));
      page.runs()
          .filter(run -> run.mark().filter(ArtifactCheck::isIllTypedForText).isPresent())
          .forEach(
              run ->
                  fault.accept(
                      "artifact: text outside header and footer: "
                          + run.describe()
                          + " on "
                          + page.where()));
    }
  }

  private static void checkType(Mark mark, PageContent page, Consumer<String> fault) {
    String type = mark.properties().getNameAsString(COSName.TYPE, "");
    String subtype = mark.properties().getNameAsString(COSName.SUBTYPE, "");
    if (!TYPES.contains(type)) {
      fault.accept("artifact: Type is “" + type + "”: " + page.where());
    } else if (type.equals(PAGINATION) && !SUBTYPES.contains(subtype)) {
      fault.accept("artifact: Pagination of Subtype “" + subtype + "”: " + page.where());
    }
  }

  private static boolean isIllTypedForText(Mark mark) {
    String type = mark.properties().getNameAsString(COSName.TYPE, "");
    return mark.isArtifact() && TYPES.contains(type) && !type.equals(PAGINATION);
  }
}
