package org.councilreport.template;

import java.util.List;
import org.councilreport.document.Block;
import org.councilreport.document.Inline;

/**
 * What a template has made of a report.
 *
 * @param title the document's title
 * @param blocks its body
 * @param footer the foot of its pages
 */
record Content(String title, List<Block> blocks, List<Inline> footer) {}
