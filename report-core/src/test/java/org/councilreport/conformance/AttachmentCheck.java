package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.councilreport.writer.PdfStandard;

/**
 * A file carries its source or nothing: listed once and associated with the document (ISO 19005-3,
 * 6.8).
 */
record AttachmentCheck(PdfStandard standard) implements Check {
  private static final Map<String, String> NAMES =
      Map.of("AFRelationship", "Source", "Type", "Filespec");
  private static final Set<String> WORDS = Set.of("F", "UF", "Desc");

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    List<COSDictionary> listed = listed(pdf.catalog());
    List<COSDictionary> associated =
        dictionaries(pdf.catalog().getCOSArray(COSName.getPDFName("AF")), 0, 1);
    if (!listed.equals(associated) || listed.size() != (standard.carriesSource() ? 1 : 0)) {
      fault.accept(
          "attachment: "
              + listed.size()
              + " listed and "
              + associated.size()
              + " associated in a file of "
              + standard);
    }
    listed.forEach(file -> check(file, fault));
  }

  private static void check(COSDictionary file, Consumer<String> fault) {
    NAMES.forEach(
        (key, name) -> {
          if (!name.equals(file.getNameAsString(key))) {
            fault.accept("attachment: " + key + " is not " + name);
          }
        });
    for (String key : WORDS) {
      if (file.getString(key, "").isBlank()) {
        fault.accept("attachment: no " + key);
      }
    }
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    COSStream stream = embedded == null ? null : embedded.getCOSStream(COSName.F);
    if (stream == null || !"application/yaml".equals(stream.getNameAsString(COSName.SUBTYPE))) {
      fault.accept("attachment: no file of the type application/yaml");
    }
  }

  private static List<COSDictionary> listed(COSDictionary catalog) {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    COSDictionary files = names == null ? null : names.getCOSDictionary(COSName.EMBEDDED_FILES);
    return dictionaries(files == null ? null : files.getCOSArray(COSName.NAMES), 1, 2);
  }

  private static List<COSDictionary> dictionaries(
      @org.jspecify.annotations.Nullable COSArray array, int from, int step) {
    List<COSDictionary> found = new ArrayList<>();
    for (int i = from; array != null && i < array.size(); i += step) {
      found.add((COSDictionary) array.getObject(i));
    }
    return found;
  }
}
