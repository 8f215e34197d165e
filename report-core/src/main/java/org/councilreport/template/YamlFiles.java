package org.councilreport.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.reader.Shape;
import org.councilreport.reader.YamlReader;

/**
 * The YAML file of one name in every template's folder, read again only when it says something
 * else.
 *
 * @param <T> what the file means
 */
final class YamlFiles<T> {

  private record Reading<T>(TemplateFile file, Checked<T> value) {}

  private final TemplateFiles files;
  private final String name;
  private final Shape<T> shape;
  private final YamlReader reader;
  private final Map<String, Reading<T>> readings = new ConcurrentHashMap<>();
  private final Map<String, T> valid = new ConcurrentHashMap<>();

  /**
   * The files of one name.
   *
   * @param name the file's name in a template's folder
   * @param shape what it must look like
   * @param code what its faults are called
   */
  YamlFiles(TemplateFiles files, String name, Shape<T> shape, Code code) {
    this.files = files;
    this.name = name;
    this.shape = shape;
    this.reader = new YamlReader(code);
  }

  /**
   * Reads a template's file as it is now.
   *
   * @throws IOException whose message says which file is missing or unusable, and why
   */
  Checked<T> read(String type) throws IOException {
    TemplateFile file =
        files
            .find(type + "/" + name)
            .orElseThrow(() -> new IOException("the template " + type + " has no " + name));
    Reading<T> known = readings.get(type);
    if (known == null || !known.file().equals(file)) {
      byte[] yaml = file.text().getBytes(StandardCharsets.UTF_8);
      known = new Reading<>(file, reader.read(yaml, file.name(), shape).checked());
      readings.put(type, known);
      known.value().optional().ifPresent(value -> valid.put(type, value));
    }
    return known.value();
  }

  /** What a template's file said when it was last read and free of faults. */
  Optional<T> last(String type) {
    return Optional.ofNullable(valid.get(type));
  }
}
