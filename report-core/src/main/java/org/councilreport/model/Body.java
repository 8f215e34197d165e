package org.councilreport.model;

import java.util.List;
import java.util.Optional;

/**
 * What a report says.
 *
 * @param purpose what it is for
 * @param summary what it says in short
 * @param updates the news of each service, in the order they are printed
 */
public record Body(
    Optional<Markdown> purpose, Optional<Markdown> summary, List<ServiceUpdate> updates)
    implements Part {

  /** Copies the updates. */
  public Body {
    updates = List.copyOf(updates);
  }
}
