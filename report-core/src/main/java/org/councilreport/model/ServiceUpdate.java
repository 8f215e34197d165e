package org.councilreport.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one service reports.
 *
 * @param service the service's name, printed as a heading
 * @param id what references call it
 * @param lang its language, where that is not the report's
 * @param classification who may see it, where that is not as the report says
 * @param content its news
 * @param noUpdate why there is no news, printed in its place
 * @param updates the updates of services within it
 */
public record ServiceUpdate(
    Label service,
    Optional<String> id,
    Optional<Locale> lang,
    Optional<Classification> classification,
    List<ContentItem> content,
    Optional<InlineMarkdown> noUpdate,
    List<ServiceUpdate> updates) {

  /** Copies the lists. */
  public ServiceUpdate {
    content = List.copyOf(content);
    updates = List.copyOf(updates);
  }
}
