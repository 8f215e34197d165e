package org.councilreport.model;

/** A piece of what an update says: text, or data that has a form of its own. */
public sealed interface ContentItem
    permits Markdown,
        KpiTable,
        ChartContent,
        FigureContent,
        TableContent,
        ActionList,
        MilestoneList,
        Decision,
        Callout,
        Division {

  /** The key it is written under, such as {@code kpis}; {@code text} for text. */
  String key();

  /** What stands under that key: the piece itself, or the list it consists of. */
  default Object value() {
    return this;
  }
}
