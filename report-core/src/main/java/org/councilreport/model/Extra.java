package org.councilreport.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that only a council's own template knows. */
public sealed interface Extra {

  /**
   * A text, as written; what it means is the template's to say.
   *
   * @param text the text
   */
  record Text(String text) implements Extra {}

  /**
   * A list.
   *
   * @param items its items
   */
  record Items(List<Extra> items) implements Extra {

    /** Copies the items. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Named values.
   *
   * @param fields the values by name, in the order they were written
   */
  record Fields(Map<String, Extra> fields) implements Extra {

    /** No values. */
    public static final Fields NONE = new Fields(Map.of());

    /** Copies the values. */
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** These values, and those of others that these do not have; fields within fields likewise. */
    public Fields over(Fields others) {
      Map<String, Extra> all = new LinkedHashMap<>(others.fields);
      fields.forEach(
          (name, own) ->
              all.merge(
                  name,
                  own,
                  (other, same) ->
                      own instanceof Fields mine && other instanceof Fields theirs
                          ? mine.over(theirs)
                          : own));
      return new Fields(all);
    }
  }
}
