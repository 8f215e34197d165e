package org.councilreport.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.councilreport.writer.PdfStandard;

/** Nothing in the file runs, sends or carries anything: every object is looked at. */
record ActionCheck(PdfStandard standard) implements Check {
  private static final Set<String> HARMLESS_ACTIONS = Set.of("URI", "GoTo");
  private static final List<String> FORBIDDEN_KEYS =
      List.of("JS", "AA", "JavaScript", "XFA", "AcroForm", "RichMedia");
  private static final List<String> FILE_KEYS = List.of("EmbeddedFiles", "EF", "AF");
  private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:");

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    Set<COSBase> seen = new HashSet<>();
    Deque<COSBase> open = new ArrayDeque<>();
    open.add(pdf.document().getDocument().getTrailer());
    while (!open.isEmpty()) {
      COSBase object = open.pop();
      if (object instanceof COSObject reference) {
        push(reference.getObject(), open);
      } else if (seen.add(object)) {
        if (object instanceof COSDictionary dictionary) {
          check(dictionary, fault);
          dictionary.getValues().forEach(value -> push(value, open));
        } else if (object instanceof COSArray array) {
          array.forEach(value -> push(value, open));
        }
      }
    }
  }

  private static void push(COSBase object, Deque<COSBase> open) {
    if (object != null) {
      open.push(object);
    }
  }

  private void check(COSDictionary dictionary, Consumer<String> fault) {
    List<String> files = standard.carriesSource() ? List.of() : FILE_KEYS;
    for (String key : Stream.concat(FORBIDDEN_KEYS.stream(), files.stream()).toList()) {
      if (dictionary.containsKey(key)) {
        fault.accept("action: forbidden entry " + key);
      }
    }
    checkAction(dictionary.getDictionaryObject(COSName.A), fault);
    checkAction(dictionary.getDictionaryObject(COSName.OPEN_ACTION), fault);
    checkAction(dictionary.getDictionaryObject(COSName.NEXT), fault);
  }

  /** An action is known by its S; attributes, which are in A too, have none. */
  private static void checkAction(COSBase object, Consumer<String> fault) {
    if (object instanceof COSDictionary action && action.containsKey(COSName.S)) {
      String kind = action.getNameAsString(COSName.S);
      if (!HARMLESS_ACTIONS.contains(kind)) {
        fault.accept("action: forbidden action " + kind);
      }
      String uri = action.getString(COSName.URI, "");
      if (kind.equals("URI") && SCHEMES.stream().noneMatch(uri::startsWith)) {
        fault.accept("action: forbidden address " + uri);
      }
    }
  }
}
