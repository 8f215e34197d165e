package org.councilreport.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.councilreport.model.DeviceName;

/** The short names that output files are made of: safe on every file system. */
final class Slug {
  static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  private Slug() {}

  /** The slug nearest to a file's name, without its folder and its extension. */
  static String ofFile(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String slug =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceFirst("(?i)\\.ya?ml$", "")
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceAll("^[._-]+|[._-]+$", "");
    if (slug.isEmpty() || DeviceName.matches(slug)) {
      slug = slug.isEmpty() ? "report" : "report-" + slug;
    }
    return slug.substring(0, Math.min(slug.length(), 100));
  }
}
