package org.councilreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells two builds of the program apart, by which a batch knows what to make again. */
class ProgramTest {
  private static final String STYLES = "org/councilreport/writer/html/report.css";

  @TempDir Path folder;

  private static String digest(Path... places) throws IOException {
    URL[] path = new URL[places.length];
    for (int i = 0; i < places.length; i++) {
      path[i] = places[i].toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(path, null)) {
      return Program.digest(loader);
    }
  }

  private Path folder(String name, String file, String content) throws IOException {
    Path root = folder.resolve(name);
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return root;
  }

  private Path jar(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry("org/councilreport/"));
      jar.putNextEntry(new ZipEntry(STYLES));
      jar.write(content.getBytes(UTF_8));
    }
    return file;
  }

  @Test
  void anEditOfAResourceAloneIsAnotherBuildInAJarAndInAFolderAndBesideTheClasses()
      throws IOException {
    Path classes = folder("classes", "org/councilreport/ReportGenerator.class", "code");

    assertThat(digest(jar("a.jar", "p {}"))).isNotEqualTo(digest(jar("b.jar", "q {}")));
    assertThat(digest(folder("a", STYLES, "p {}")))
        .isNotEqualTo(digest(folder("b", STYLES, "q {}")));
    assertThat(digest(classes, folder("c", STYLES, "p {}")))
        .isNotEqualTo(digest(classes, folder("d", STYLES, "q {}")));
  }

  @Test
  void theSameBuildElsewhereIsTheSame() throws IOException {
    assertThat(digest(folder("here", STYLES, "p {}")))
        .isEqualTo(digest(folder("there", STYLES, "p {}")));
  }

  @Test
  void whatIsNoReleaseIsNamedWithItsDigest() {
    assertThat(Program.tool().version())
        .endsWith("+" + Program.digest(Program.class.getClassLoader()));
  }
}
