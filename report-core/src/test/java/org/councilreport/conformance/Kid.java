package org.councilreport.conformance;

import org.apache.pdfbox.cos.COSDictionary;

/** What a structure element holds (ISO 32000-1, 14.7.4). Pages count from 0; -1 is no page. */
sealed interface Kid permits StructElem, Kid.MarkedContent, Kid.ObjectReference {

  /** The page content between one pair of marks. */
  record MarkedContent(int page, int mcid) implements Kid {}

  /** A whole object, such as an annotation. */
  record ObjectReference(int page, COSDictionary object) implements Kid {}
}
