package org.councilreport.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.model.Extra;
import org.councilreport.reader.Shape;
import org.councilreport.reader.YamlReader;

/**
 * The YAML file of one name in every template's folder, read again only when it says something
 * else.
 *
 * @param <T> what the file means
 */
final class YamlFiles<T> {

  /**
   * What a file meant when it said one thing.
   *
   * @param id names this reading for good: the template's name and a digest of the text
   * @param value what it meant
   * @param over the values that lay over its own
   */
  record Version<T>(String id, T value, Extra.Fields over) {}

  private record Reading<T>(TemplateFile file, Checked<Version<T>> version) {}

  /** What is read: a template's file, with other values over its own. */
  private record Request(String type, Extra.Fields over) {}

  private final TemplateFiles files;
  private final String name;
  private final Shape<T> shape;
  private final YamlReader reader;
  private final Map<Request, Reading<T>> readings = new ConcurrentHashMap<>();
  private final Map<String, Version<T>> versions = new ConcurrentHashMap<>();

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
  Checked<Version<T>> read(String type) throws IOException {
    return read(type, Extra.Fields.NONE);
  }

  /**
   * Reads a template's file as it is now, with other values laid over its own.
   *
   * @return what it means then; its diagnostics have their places in the template's file where the
   *     fault is there, and none where it is in the other values
   * @throws IOException whose message says which file is missing or unusable, and why
   */
  Checked<Version<T>> read(String type, Extra.Fields over) throws IOException {
    Request request = new Request(type, over);
    TemplateFile file =
        files
            .find(type + "/" + name)
            .orElseThrow(() -> new IOException("the template " + type + " has no " + name));
    Reading<T> known = readings.get(request);
    if (known == null || !known.file().equals(file)) {
      byte[] yaml = file.text().getBytes(StandardCharsets.UTF_8);
      byte[] values = over.fields().toString().getBytes(StandardCharsets.UTF_8);
      String id = type + "@" + digest(yaml) + (over.fields().isEmpty() ? "" : digest(values));
      Checked<T> read = reader.read(yaml, file.name(), shape).checked();
      if (read.isValid() && !over.fields().isEmpty()) {
        read = reader.read(yaml, file.name(), shape, over);
      }
      Checked<Version<T>> version =
          read.then(value -> Checked.of(new Version<>(id, value, over), List.of()));
      known = new Reading<>(file, version);
      version.optional().ifPresent(valid -> versions.put(id, valid));
      readings.put(request, known);
    }
    return known.version();
  }

  /** What a file meant at a reading; empty for one that was not made here. */
  Optional<Version<T>> version(String id) {
    return Optional.ofNullable(versions.get(id));
  }

  /** Half a SHA-256, which is enough to tell apart the texts that one file ever has. */
  private static String digest(byte[] text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(hash, 0, hash.length / 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
