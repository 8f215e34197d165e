package org.councilreport.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.councilreport.writer.PdfStandard;

/** The metadata read strictly, its title, and the colours' meaning (ISO 19005-2, 6.2.3, 6.6). */
record MetadataCheck(PdfStandard standard) implements Check {
  /** Every ICC profile has this at byte 36 (ICC.1, 7.2). */
  private static final byte[] ICC_SIGNATURE = "acsp".getBytes(StandardCharsets.US_ASCII);

  private static final int ICC_SIGNATURE_AT = 36;

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) throws IOException {
    boolean informs = pdf.document().getDocument().getTrailer().containsKey(COSName.INFO);
    if (standard.isPdf2() && informs) {
      fault.accept("metadata: an information dictionary");
    }
    checkTitle(pdf, fault);
    checkOutputIntent(pdf.document().getDocumentCatalog().getOutputIntents(), fault);
  }

  private void checkTitle(TaggedPdf pdf, Consumer<String> fault) throws IOException {
    PDMetadata metadata = pdf.document().getDocumentCatalog().getMetadata();
    if (metadata == null) {
      fault.accept("metadata: no XMP");
      return;
    }
    String info =
        Optional.ofNullable(pdf.document().getDocumentInformation().getTitle()).orElse("");
    if (info.isBlank() && !standard.isPdf2()) {
      fault.accept("metadata: no title in the information dictionary");
    }
    try (InputStream xmp = metadata.exportXMPMetadata()) {
      DomXmpParser parser = new DomXmpParser();
      // PDF/A-4 needs no declaration of the properties that the parser does not know.
      parser.setStrictParsing(!standard.isPdf2());
      String title = title(parser.parse(xmp));
      if (title.isBlank()) {
        fault.accept("metadata: no title in the XMP");
      }
      if (!title.equals(info) && !standard.isPdf2()) {
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
    if (!isIcc(profile)) {
      fault.accept("metadata: the output intent's profile is not ICC");
    }
  }

  private static boolean isIcc(byte[] profile) {
    int end = ICC_SIGNATURE_AT + ICC_SIGNATURE.length;
    return profile.length >= end
        && Arrays.equals(Arrays.copyOfRange(profile, ICC_SIGNATURE_AT, end), ICC_SIGNATURE);
  }
}
