package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.councilreport.document.Metadata;
import org.councilreport.document.Source;

/**
 * The report's source as a file in the file: associated with the document as what it was made from
 * (ISO 19005-3, 6.8; ISO 19005-4, 6.9), and listed among the attachments.
 *
 * @param metadata the document's
 */
record SourceAttachment(Metadata metadata) {
  /** RFC 9512. */
  private static final String YAML = "application/yaml";

  void write(Source source, COSDictionary catalog) throws IOException {
    String name = metadata.id() + ".yaml";
    COSDictionary file = new COSDictionary();
    file.setItem(COSName.TYPE, COSName.FILESPEC);
    file.setString(COSName.F, name);
    file.setString(COSName.UF, name);
    file.setString(COSName.DESC, "The source of this report, in YAML");
    file.setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Source"));
    COSDictionary embedded = new COSDictionary();
    COSStream stream = stream(source.bytes());
    embedded.setItem(COSName.F, stream);
    embedded.setItem(COSName.UF, stream);
    file.setItem(COSName.EF, embedded);

    COSArray associated = new COSArray();
    associated.add(file);
    catalog.setItem(COSName.AF, associated);
    catalog.setItem(COSName.NAMES, listed(name, file));
  }

  private COSStream stream(byte[] bytes) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
    stream.setItem(COSName.SUBTYPE, COSName.getPDFName(YAML));
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.length);
    metadata
        .date()
        .map(date -> GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)))
        .ifPresent(midnight -> parameters.setDate(COSName.MOD_DATE, midnight));
    stream.setItem(COSName.PARAMS, parameters);
    return stream;
  }

  private static COSDictionary listed(String name, COSDictionary file) {
    COSArray pairs = new COSArray();
    pairs.add(new COSString(name));
    pairs.add(file);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, pairs);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.EMBEDDED_FILES, tree);
    return names;
  }
}
