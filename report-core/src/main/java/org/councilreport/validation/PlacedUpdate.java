package org.councilreport.validation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.ServiceUpdate;

/**
 * An update at its place among the others.
 *
 * @param update the update
 * @param path its path, such as {@code updates[2].updates[0]}
 * @param level how deep it stands; 1 at the top
 */
record PlacedUpdate(ServiceUpdate update, String path, int level) {

  /** Every update of a report, each before those within it. */
  static Stream<PlacedUpdate> of(List<ServiceUpdate> updates, Positions positions) {
    return within(updates, "updates", 1, positions);
  }

  private static Stream<PlacedUpdate> within(
      List<ServiceUpdate> updates, String path, int level, Positions positions) {
    return IntStream.range(0, updates.size())
        .mapToObj(i -> new PlacedUpdate(updates.get(i), positions.item(path, i), level))
        .flatMap(
            placed ->
                Stream.concat(
                    Stream.of(placed),
                    within(
                        placed.update().updates(),
                        placed.path() + ".updates",
                        level + 1,
                        positions)));
  }
}
