package org.councilreport.model;

import java.util.List;
import java.util.Optional;

/**
 * What one service reports.
 *
 * @param service the service's name, printed as a heading
 * @param content its news
 * @param noUpdate why there is no news, printed in its place
 * @param updates the updates of services within it
 */
public record ServiceUpdate(
    String service,
    Optional<Markdown> content,
    Optional<String> noUpdate,
    List<ServiceUpdate> updates) {

  /** Copies the nested updates. */
  public ServiceUpdate {
    updates = List.copyOf(updates);
  }
}
