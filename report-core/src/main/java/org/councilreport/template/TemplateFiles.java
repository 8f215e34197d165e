package org.councilreport.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The template sets there are: a folder of the operator's, and behind it, file by file, those that
 * come with the product. Files are named by paths such as {@code cabinet-member-update/theme.yaml}.
 */
final class TemplateFiles implements TemplateLoader {
  /** The sets that come with the product; a class path cannot be listed. */
  static final SortedSet<String> PACKED =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              Set.of("cabinet-member-update", "decision-report", "portfolio-holder-report")));

  private static final String MARKUP = "report.ftlx";

  /** What a template has beside its markup. */
  private static final List<String> SETTINGS = List.of("template.yaml", "theme.yaml");

  private static final String PACKED_ROOT = "/org/councilreport/templates/";
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
  private static final Pattern PATH =
      Pattern.compile("[a-z0-9][a-z0-9-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){1,8}");
  private static final Pattern USEFUL =
      Pattern.compile(
          "[^/]+/(?:report\\.ftlx|template\\.yaml|theme\\.yaml)|common/.*\\.(?:ftlx|yaml)");
  private static final int MAX_BYTES = 1 << 20;

  private final Optional<Path> folder;

  /** Those that come with the product, which cannot change, once they were asked for. */
  private final Map<String, TemplateFile> packed = new ConcurrentHashMap<>();

  TemplateFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The path of a template's markup. */
  static String markup(String type) {
    return type + "/" + MARKUP;
  }

  /** Whether there is a folder of the operator's, and nothing in it is of use to a template. */
  boolean isVain() {
    if (folder.isEmpty()) {
      return false;
    }
    try (Stream<Path> all = Files.walk(folder.get(), 3, FileVisitOption.FOLLOW_LINKS)) {
      return all.map(file -> folder.get().relativize(file).toString().replace('\\', '/'))
          .noneMatch(USEFUL.asMatchPredicate());
    } catch (IOException | UncheckedIOException e) {
      return false; // whoever asks for a template is told why
    }
  }

  /** Whether there are none but those that come with the product. */
  boolean arePacked() {
    return folder.isEmpty();
  }

  /** Whether there is a template of this name. */
  boolean has(String type) throws IOException {
    return SLUG.matcher(type).matches() && find(markup(type)).isPresent();
  }

  /** The names of all templates. */
  SortedSet<String> types() throws IOException {
    SortedSet<String> types = new TreeSet<>(PACKED);
    for (Path set : folders()) {
      String name = String.valueOf(set.getFileName());
      if (SLUG.matcher(name).matches() && Files.isRegularFile(set.resolve(MARKUP))) {
        types.add(name);
      }
    }
    return types;
  }

  /**
   * The FreeMarker files in the operator's folder, sorted; what comes with the product is fixed.
   */
  Set<String> ownTemplates() throws IOException {
    Set<String> paths = new TreeSet<>();
    if (folder.isPresent()) {
      try (Stream<Path> all = Files.walk(folder.get())) {
        all.map(file -> folder.get().relativize(file).toString().replace('\\', '/'))
            .filter(path -> path.endsWith(".ftlx") || path.endsWith(".ftl"))
            .forEach(paths::add);
      } catch (UncheckedIOException e) {
        throw new IOException("the folder " + folder.get() + " cannot be read", e);
      }
    }
    return paths;
  }

  /**
   * The operator's files of words that templates add, sorted; what comes with the product is fixed.
   */
  Set<String> words() throws IOException {
    Set<String> paths = new TreeSet<>();
    if (folder.isPresent() && Files.isDirectory(folder.get().resolve(Words.FOLDER))) {
      try (Stream<Path> found = Files.list(folder.get().resolve(Words.FOLDER))) {
        found.map(file -> Words.FOLDER + file.getFileName()).forEach(paths::add);
      } catch (UncheckedIOException e) {
        throw new IOException("the folder " + folder.get() + " cannot be read", e);
      }
    }
    return paths;
  }

  /**
   * Folders of the operator's that look like templates and are none, with what keeps them from it.
   *
   * @throws IOException whose message says which folder is unusable
   */
  List<String> mistaken() throws IOException {
    List<String> mistaken = new ArrayList<>();
    SortedSet<String> types = types();
    for (Path set : folders()) {
      String name = String.valueOf(set.getFileName());
      if (Files.exists(set.resolve(MARKUP)) && !SLUG.matcher(name).matches()) {
        mistaken.add(set + " cannot be named by a report: use small letters, digits and hyphens");
      } else if (SETTINGS.stream().anyMatch(file -> Files.exists(set.resolve(file)))
          && !types.contains(name)) {
        mistaken.add(set + " has no " + MARKUP + ", so it is no template");
      }
    }
    return mistaken;
  }

  private List<Path> folders() throws IOException {
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(Files::isDirectory).sorted().toList();
    } catch (UncheckedIOException e) {
      throw new IOException("the folder " + folder.get() + " cannot be read", e);
    }
  }

  /**
   * Reads a file.
   *
   * @return empty when there is none, or no file can have this path
   * @throws IOException whose message says which file is unusable and why
   */
  Optional<TemplateFile> find(String path) throws IOException {
    return layers(path).stream().findFirst();
  }

  /**
   * Reads every file of a path: the operator's, then the one that it would override.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  List<TemplateFile> layers(String path) throws IOException {
    if (!PATH.matcher(path).matches()) {
      return List.of();
    }
    Optional<TemplateFile> own =
        folder.isPresent() ? inFolder(folder.get(), path) : Optional.empty();
    return Stream.concat(own.stream(), packed(path).stream()).toList();
  }

  private static Optional<TemplateFile> inFolder(Path root, String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(root.toRealPath())) {
        throw new IOException(file + " leads out of the template folder");
      }
      if (!Files.isRegularFile(real)) {
        throw new IOException(file + " is not a file");
      }
      try (InputStream in = Files.newInputStream(real)) {
        return Optional.of(new TemplateFile(file.toString(), text(file.toString(), in), false));
      }
    } catch (FileSystemException e) {
      // Its own message is no more than the path.
      throw new IOException(file + " cannot be read", e);
    }
  }

  private Optional<TemplateFile> packed(String path) throws IOException {
    TemplateFile known = packed.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TemplateFile> unpacked = unpacked(path);
    unpacked.ifPresent(file -> packed.put(path, file));
    return unpacked;
  }

  private static Optional<TemplateFile> unpacked(String path) throws IOException {
    try (InputStream in = TemplateFiles.class.getResourceAsStream(PACKED_ROOT + path)) {
      String name = "templates/" + path;
      return in == null
          ? Optional.empty()
          : Optional.of(new TemplateFile(name, text(name, in), true));
    }
  }

  private static String text(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException(name + " is larger than 1 MiB");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException(name + " is not in UTF-8", e);
    }
  }

  // What FreeMarker asks. A source is a TemplateFile; it is stale when its text has changed.

  @Override
  public @Nullable Object findTemplateSource(String path) throws IOException {
    return find(path).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(((TemplateFile) source).text());
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
