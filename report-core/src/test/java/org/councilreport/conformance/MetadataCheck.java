package org.councilreport.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;

/** The metadata read strictly, its title, and the colours' meaning (ISO 19005-2, 6.2.3, 6.6). */
final class MetadataCheck implements Check {
  /** Every ICC profile has this at byte 36 (ICC.1, 7.2). */
  private static final byte[] ICC_SIGNATURE = "acsp".getBytes(StandardCharsets.US_ASCII);

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) throws IOException {
    checkTitle(pdf, fault);
    checkOutputIntent(pdf.document().getDocumentCatalog().getOutputIntents(), fault);
  }

  private static void checkTitle(TaggedPdf pdf, Consumer<String> fault) throws IOException {
    PDMetadata metadata = pdf.document().getDocumentCatalog().getMetadata();
    if (metadata == null) {
      fault.accept("metadata: no XMP");
      return;
    }
    String info =
        Optional.ofNullable(pdf.document().getDocumentInformation().getTitle()).orElse("");
    if (info.isBlank()) {
      fault.accept("metadata: no title in the information dictionary");
    }
    try (InputStream xmp = metadata.exportXMPMetadata()) {
      String title = title(new DomXmpParser().parse(xmp));
      if (!title.equals(info)) {
        fault.accept("metadata: titles differ: XMP “" + title + "”, information “" + info + "”");
      }
    } catch (XmpParsingException | BadFieldValueException e) {
      fault.accept("metadata: XMP is not accepted: " + e.getMessage());
    }
  }

  private static String title(XMPMetadata xmp) throws BadFieldValueException {
    DublinCoreSchema dublinCore = xmp.getDublinCoreSchema();
    return dublinCore == null || dublinCore.getTitle() == null ? "" : dublinCore.getTitle();
  }

  private static void checkOutputIntent(List<PDOutputIntent> intents, Consumer<String> fault)
      throws IOException {
    if (intents.size() != 1) {
      fault.accept("metadata: one output intent is needed, not " + intents.size());
      return;
    }
    if (intents.get(0).getDestOutputIntent() == null) {
      fault.accept("metadata: no ICC profile in the output intent");
      return;
    }
    byte[] profile;
    try (InputStream stream = intents.get(0).getDestOutputIntent().createInputStream()) {
      profile = stream.readAllBytes();
    }
    if (!Arrays.equals(
        profile, 36, Math.min(40, profile.length), ICC_SIGNATURE, 0, ICC_SIGNATURE.length)) {
      fault.accept("metadata: the output intent's profile is not ICC");
    }
  }
}
