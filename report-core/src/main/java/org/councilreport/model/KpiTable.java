package org.councilreport.model;

import java.util.List;
import java.util.Optional;

/**
 * Performance indicators, in a table.
 *
 * @param id what references call it
 * @param caption its caption
 * @param scheme the id of the status scheme whose codes its rows use; {@code rag}, unless written
 * @param rows the indicators
 * @param notes what stands below it
 */
public record KpiTable(
    Optional<String> id,
    InlineMarkdown caption,
    String scheme,
    List<Kpi> rows,
    List<InlineMarkdown> notes)
    implements ContentItem {

  /** Copies the lists. */
  public KpiTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** The table with every status that is declared or that values give. */
  public KpiTable rated(StatusScheme words) {
    return new KpiTable(
        id, caption, scheme, rows.stream().map(row -> row.rated(words)).toList(), notes);
  }

  @Override
  public String key() {
    return "kpis";
  }
}
