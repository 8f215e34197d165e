package org.councilreport.wordtemplate;

import org.councilreport.model.Extra;

/**
 * What a council has stated itself of how documents look, which goes before its Word template.
 *
 * @param fields the values, in the words of {@code theme.yaml}
 */
record Stated(Extra.Fields fields) {

  /** What is stated inside a field; nothing for one that holds no fields. */
  Stated in(String field) {
    return fields.fields().get(field) instanceof Extra.Fields inner
        ? new Stated(inner)
        : new Stated(Extra.Fields.NONE);
  }

  /** The theme's own value where the field is stated, and the template's elsewhere. */
  <T> T choose(String field, T own, T word) {
    return fields.fields().containsKey(field) ? own : word;
  }
}
