package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file that does not say when it was written. POI writes its packages into one. */
final class ReproducibleZip extends ZipArchiveOutputStream {
  /** Past the earliest a zip entry can have, and at an hour that every zone had on this day. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

  ReproducibleZip(OutputStream out) {
    super(out);
    // Compressing takes most of the time here; the usual 6 takes more of it for few bytes less.
    setLevel(4);
  }

  /** POI has stamped the entry with the present time. */
  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTimeLocal(ENTRY_TIME);
    super.putArchiveEntry(entry);
  }

  void add(String name, byte[] content) throws IOException {
    putArchiveEntry(new ZipArchiveEntry(name));
    write(content);
    closeArchiveEntry();
  }
}
