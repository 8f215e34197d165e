package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that does not say when it was written. */
final class ReproducibleZip {
  /** With the earliest a zip entry can have, the JDK would add a time in the default zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  ReproducibleZip(OutputStream out) {
    zip = new ZipOutputStream(out);
    // Compressing takes most of the time here; the usual 6 takes more of it for few bytes less.
    zip.setLevel(4);
  }

  void add(String name, InputStream content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    content.transferTo(zip);
    zip.closeEntry();
  }

  /** Ends the file; the stream stays open. */
  void finish() throws IOException {
    zip.finish();
  }
}
