package org.councilreport.writer.docx;

import org.councilreport.document.Document;

/**
 * The main text of a file while it is written.
 *
 * @param document what it says
 * @param paragraphs writes its paragraphs
 * @param numbering counts its lists
 * @param numbers knows the numbers of its headings and paragraphs
 * @param pages knows the pages of its sections
 * @param turns turns its pages
 * @param drawings writes its pictures and charts
 * @param controls ties its parts to the fields they were made from
 * @param calloutEdges keeps its callouts apart
 */
record Draft(
    Document document,
    ParagraphWriter paragraphs,
    Numbering numbering,
    PrintedNumbers numbers,
    SectionPages pages,
    PageTurns turns,
    DrawingWriter drawings,
    ContentControls controls,
    CalloutEdges calloutEdges) {

  Story story() {
    return paragraphs.story();
  }
}
