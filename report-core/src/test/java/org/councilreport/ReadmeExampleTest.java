package org.councilreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java program in README.md, compiled and run as it stands there. */
class ReadmeExampleTest {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
  private static final String PROGRAM = "Briefing";

  @TempDir Path folder;

  @Test
  void theProgramInTheReadmeMakesAPdf() throws Exception {
    Path sample =
        REPOSITORY.resolve("samples/sefton/2019-11/children-schools-and-safeguarding.yaml");
    Path pdf = folder.resolve("briefing.pdf");

    compile(Files.writeString(folder.resolve(PROGRAM + ".java"), program()));
    run(sample.toString(), pdf.toString());

    assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes(UTF_8));
  }

  private static String program() throws Exception {
    String readme = Files.readString(REPOSITORY.resolve("README.md"));
    Matcher block = Pattern.compile("(?s)```java\n(.*?)```").matcher(readme);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private void compile(Path source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "-d",
            folder.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private void run(String... args) throws Exception {
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      var main = loader.loadClass(PROGRAM).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) args);
    }
  }
}
