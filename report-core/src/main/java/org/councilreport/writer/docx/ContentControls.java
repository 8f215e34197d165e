package org.councilreport.writer.docx;

import java.util.Optional;

/**
 * Content controls around the parts of the report (ISO/IEC 29500-1, 17.5.2), each tagged with the
 * path of its field, so that what was edited in Word can be brought back to where it came from. Who
 * edits sees nothing of them.
 */
final class ContentControls {
  /** Word refuses a file with a longer tag. */
  private static final int LONGEST_TAG = 64;

  private final WordprocessingXml xml;
  private int written;

  ContentControls(WordprocessingXml xml) {
    this.xml = xml;
  }

  /** Writes content that was made from a field, if it was. */
  void write(Optional<String> field, Runnable content) {
    Optional<String> tag = field.filter(path -> path.length() <= LONGEST_TAG);
    tag.ifPresent(this::begin);
    content.run();
    tag.ifPresent(path -> xml.end().end());
  }

  private void begin(String tag) {
    written++;
    xml.start("w:sdt").start("w:sdtPr").value("w:tag", tag).value("w:id", written);
    xml.value("w15:appearance", "hidden").end();
    xml.start("w:sdtContent");
  }
}
