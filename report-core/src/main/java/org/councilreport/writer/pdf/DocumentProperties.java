package org.councilreport.writer.pdf;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.councilreport.document.Metadata;
import org.councilreport.writer.PdfStandard;

/**
 * What a file says about itself: title, language, author, date, the standards it keeps and its
 * colour space.
 *
 * @param metadata the document's
 * @param standard the standards it keeps
 */
record DocumentProperties(Metadata metadata, PdfStandard standard) {
  private static final String PRODUCER = "Council Report";

  /** The start of a day in coordinated universal time (ISO 32000-1, 7.9.4). */
  private static final String MIDNIGHT = "000000+00'00'";

  void write(COSDictionary catalog, PdfFile file) {
    catalog.setString(COSName.LANG, metadata.language().toLanguageTag());
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setItem(COSName.MARK_INFO, marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    COSArray intents = new COSArray();
    intents.add(SrgbProfile.outputIntent(file));
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);

    // Readers look for this packet by its bytes, so it is not compressed.
    byte[] packet = new Xmp(metadata, standard).packet(PRODUCER).getBytes(StandardCharsets.UTF_8);
    int number = file.stream("/Type/Metadata/Subtype/XML", packet);
    catalog.setItem(COSName.METADATA, PdfFile.mention(number));
  }

  /** What PDF 2.0 leaves to the packet, and PDF/A-4 forbids (ISO 19005-4, 6.1.3). */
  PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    information.setProducer(PRODUCER);
    metadata.author().ifPresent(information::setAuthor);
    metadata
        .date()
        .ifPresent(
            date -> {
              String midnight = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + MIDNIGHT;
              information.getCOSObject().setString(COSName.CREATION_DATE, midnight);
              information.getCOSObject().setString(COSName.MOD_DATE, midnight);
            });
    return information;
  }
}
