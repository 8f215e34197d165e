package org.councilreport.writer.docx;

import java.util.Locale;
import org.councilreport.document.CaptionNumber;

/**
 * Every field that a file may hold (ISO/IEC 29500-1, 17.16.5). They show what is in the file; none
 * runs anything or reads anything from elsewhere.
 */
enum FieldCode {
  /** The number of the page. */
  PAGE,
  /** The count of pages. */
  NUMPAGES,
  /** A table of contents. */
  TOC,
  /** The number of the page of a bookmark. */
  PAGEREF,
  /** The mark of a footnote once more. */
  NOTEREF,
  /** The text of a bookmark once more. */
  REF,
  /** The next number of a sequence. */
  SEQ;

  /** The field's code, which the file holds, with what its switches and arguments are. */
  String code(String arguments) {
    return arguments.isEmpty() ? " " + name() + " " : " " + name() + " " + arguments + " ";
  }

  /** The code of the next number in a sequence of captions. */
  static String of(CaptionNumber.Sequence sequence) {
    // In English whatever the document's language: it is a name that readers do not see.
    String name = sequence.name().charAt(0) + sequence.name().substring(1).toLowerCase(Locale.ROOT);
    return SEQ.code(name + " \\* ARABIC");
  }

  /** The code of the text of a bookmark, which looks as the text around it and leads there. */
  static String textOf(String bookmark) {
    return REF.code(bookmark + " \\h \\* MERGEFORMAT");
  }
}
