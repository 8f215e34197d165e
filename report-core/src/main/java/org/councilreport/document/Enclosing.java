package org.councilreport.document;

import java.util.List;

/** An inline that has others within it. */
public sealed interface Enclosing extends Inline permits Strong, Emphasis, Link, Span, Reference {

  /** What is within it. */
  List<Inline> content();

  /** The same around other content. */
  Enclosing with(List<Inline> other);
}
