package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script at the root of the repository, with a Maven and a Java that only say what they do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {
  private static final String BUILDING = "building council-report";

  @TempDir Path folder;

  private Path clone;
  private Path bin;
  private Path java;

  @BeforeEach
  void setUpAClone() throws IOException {
    clone = Files.createDirectories(folder.resolve("my clone"));
    Files.copy(
        Run.REPOSITORY.resolve("council-report"),
        clone.resolve("council-report"),
        StandardCopyOption.COPY_ATTRIBUTES);
    for (String source :
        new String[] {
          "pom.xml",
          "report-cli/pom.xml",
          "report-cli/src/main/A.java",
          "report-core/pom.xml",
          "report-core/src/main/B.java",
          "templates/t/report.ftlx"
        }) {
      Path file = clone.resolve(source);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    bin = folder.resolve("bin");
    ProcessRun.script(
        bin.resolve("mvn"),
        "mkdir -p report-cli/target && echo jar >report-cli/target/council-report.jar\n");
    java = folder.resolve("jdk/bin/java");
    ProcessRun.script(java, "for argument; do echo \"[$argument]\"; done\n");
    release("17.0.15");
  }

  @Test
  void theFirstRunBuildsAndTheSecondDoesNot() throws Exception {
    ProcessRun first = run("'./my clone/council-report' check 'a b.yaml'");
    ProcessRun second = run("'./my clone/council-report' check 'a b.yaml'");

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains(BUILDING);
    assertThat(first.out())
        .endsWith(
            "[-jar]\n[%s]\n[check]\n[a b.yaml]\n"
                .formatted(clone.toRealPath().resolve("report-cli/target/council-report.jar")));
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pom.xml",
        "report-cli/pom.xml",
        "report-core/src/main/B.java",
        "report-core/src/main",
        "templates/t/report.ftlx"
      })
  void aSourceThatIsNewerThanTheJarIsBuilt(String source) throws Exception {
    run("'./my clone/council-report'");
    dateEverything("2020-01-01T00:00:00Z");
    date(clone.resolve("report-cli/target/council-report.jar"), "2021-01-01T00:00:00Z");
    assertThat(run("'./my clone/council-report'").err()).isEmpty();

    date(clone.resolve(source), "2022-01-01T00:00:00Z");

    assertThat(run("'./my clone/council-report'").err()).contains(BUILDING);
    assertThat(run("'./my clone/council-report'").err()).isEmpty();
  }

  @Test
  void itWorksThroughASymbolicLinkFromAnywhere() throws Exception {
    Files.createSymbolicLink(bin.resolve("first"), Path.of("../my clone/council-report"));
    Files.createSymbolicLink(bin.resolve("second"), bin.resolve("first"));

    ProcessRun run = run("cd / && second --version");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .endsWith("/my clone/report-cli/target/council-report.jar]\n[--version]\n");
  }

  @Test
  void inADistributionItRunsTheJarThereAndBuildsNothing() throws Exception {
    Path home = Files.createDirectories(folder.resolve("council-report 1.0/bin")).getParent();
    Files.copy(
        clone.resolve("council-report"),
        home.resolve("bin/council-report"),
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(home.resolve("council-report.jar"), "jar");
    Files.createSymbolicLink(bin.resolve("link"), home.resolve("bin/council-report"));

    ProcessRun run = run("link check a.yaml");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith(
            "[-jar]\n[%s]\n[check]\n[a.yaml]\n"
                .formatted(home.toRealPath().resolve("council-report.jar")));
  }

  @Test
  void aBuildThatFailsShowsWhatMavenSays() throws Exception {
    ProcessRun.script(bin.resolve("mvn"), "echo 'A.java: no such symbol'\nexit 1\n");

    ProcessRun run = run("'./my clone/council-report'");

    assertThat(run.code()).isEqualTo(70);
    assertThat(run.err()).contains("A.java: no such symbol", "the build failed");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    for (String version : new String[] {"1.8.0_402", "11.0.2"}) {
      release(version);
      ProcessRun run = run("'./my clone/council-report'");
      assertThat(run.code()).isEqualTo(78);
      assertThat(run.err()).contains("Java 17 or later is needed");
    }
  }

  @Test
  void aJavaWithoutAReleaseFileIsAsked() throws Exception {
    Files.delete(folder.resolve("jdk/release"));
    ProcessRun.script(java, "echo 'openjdk version \"21\" 2023-09-19' >&2\n");

    assertThat(run("'./my clone/council-report'").code()).isZero();
  }

  @Test
  void aMissingJavaIsSaidToBeMissing() throws Exception {
    Files.delete(java);

    ProcessRun run = run("'./my clone/council-report'");

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err()).contains("JAVA_HOME is " + folder.resolve("jdk"), "no bin/java");
  }

  @Test
  void aMissingMavenIsSaidToBeMissing() throws Exception {
    Files.delete(bin.resolve("mvn"));
    String line =
        """
        for tool in dirname readlink sed find head; do
          echo "exec $(command -v $tool) \\"\\$@\\"" >bin/$tool
          chmod +x bin/$tool
        done
        PATH=bin /bin/sh './my clone/council-report'
        """;

    ProcessRun run = run(line);

    assertThat(run.code()).as(run.err()).isEqualTo(78);
    assertThat(run.err()).contains("there is no mvn on the PATH");
  }

  @Test
  void aClosedStandardInputCannotBeRead() throws Exception {
    ProcessRun.script(java, "if cat >/dev/null 2>&1; then echo read; else echo unreadable; fi\n");

    assertThat(run("'./my clone/council-report' check - <&-").out()).isEqualTo("unreadable\n");
    assertThat(run("echo x | './my clone/council-report' check -").out()).isEqualTo("read\n");
  }

  @Test
  void moreOptionsForJavaAreHandedOn() throws Exception {
    ProcessRun run =
        run("COUNCIL_REPORT_JAVA_OPTS='-Xmx256m -Dx=*' './my clone/council-report' --version");

    assertThat(run.out()).contains("[-Xmx256m]\n[-Dx=*]\n[-jar]\n");
  }

  /** A Java that says what it does, and writes it into the archives that it is told to make. */
  private void javaThatMakesArchives(int code) throws IOException {
    ProcessRun.script(
        java,
        """
        for argument; do
          echo "[$argument]"
          case $argument in
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo "$@" >"${argument#*=}" ;;
          esac
        done
        exit %d
        """
            .formatted(code));
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> kept = Files.list(folder.resolve("cache/council-report"))) {
      return kept.toList();
    }
  }

  @Test
  void theFirstBuildMakesAnArchiveOfClassesForLaterRuns() throws Exception {
    javaThatMakesArchives(0);

    String first = run("'./my clone/council-report' build x.yaml").out();

    assertThat(first).endsWith("[build]\n[x.yaml]\n").doesNotContain("Archive");
    assertThat(archives())
        .singleElement()
        .satisfies(archive -> assertThat(archive).content().contains("pdf,docx,html"));
    assertThat(run("'./my clone/council-report' check x.yaml").out())
        .contains("[-XX:SharedArchiveFile=" + archives().get(0) + "]")
        .doesNotContain("ArchiveClassesAtExit");
  }

  @Test
  void aNewerJavaHasAnArchiveOfItsOwnKind() throws Exception {
    javaThatMakesArchives(0);
    release("25.0.1");
    run("'./my clone/council-report' build x.yaml");

    assertThat(archives())
        .singleElement()
        .satisfies(archive -> assertThat(archive).content().contains("-XX:AOTCacheOutput="));
    assertThat(run("'./my clone/council-report' build x.yaml").out())
        .contains("[-XX:AOTCache=" + archives().get(0) + "]");
  }

  @Test
  void aNewBuildOfTheProgramMakesANewArchive() throws Exception {
    javaThatMakesArchives(0);
    run("'./my clone/council-report' build x.yaml");
    dateEverything("2020-01-01T00:00:00Z");
    date(clone.resolve("report-cli/target/council-report.jar"), "2100-01-01T00:00:00Z");

    assertThat(run("'./my clone/council-report' build x.yaml").out())
        .doesNotContain("SharedArchiveFile");
  }

  @Test
  void anotherVersionInItsPlaceMakesANewArchiveInsteadOfTheOldOne() throws Exception {
    javaThatMakesArchives(0);
    run("'./my clone/council-report' build x.yaml");
    Path jar = clone.resolve("report-cli/target/council-report.jar");
    FileTime time = Files.getLastModifiedTime(jar);
    Files.writeString(jar, "another version");
    Files.setLastModifiedTime(jar, time);

    assertThat(run("'./my clone/council-report' build x.yaml").out())
        .doesNotContain("SharedArchiveFile");
    assertThat(run("'./my clone/council-report' build x.yaml").out())
        .contains("[-XX:SharedArchiveFile=");
    assertThat(archives()).hasSize(1);
  }

  @Test
  void aBuildThatFailsMakesNoArchive() throws Exception {
    javaThatMakesArchives(65);

    assertThat(run("'./my clone/council-report' build x.yaml").code()).isEqualTo(65);
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void anArchiveThatCannotBeMadeCostsNothingAndIsNotTriedAgain() throws Exception {
    ProcessRun.script(
        java,
        """
        for argument; do
          echo "[$argument]"
          case $argument in
            -XX:ArchiveClassesAtExit=*) echo half >"${argument#*=}" && exit 1 ;;
          esac
        done
        """);

    assertThat(run("'./my clone/council-report' build x.yaml").code()).isZero();

    assertThat(archives()).singleElement().satisfies(file -> assertThat(file).isEmptyFile());
    assertThat(run("'./my clone/council-report' build x.yaml").out())
        .contains("[-XX:SharedArchiveFile=");
  }

  /** Each Java has options of its own for archives, and ends when it does not like one. */
  @Test
  void theJavaOfThisTestStartsBeforeAndAfterItHasAnArchive() throws Exception {
    String build =
        "JAVA_HOME='%s' './my clone/council-report' build x.yaml"
            .formatted(System.getProperty("java.home"));
    run("'./my clone/council-report'");
    jar(clone.resolve("report-cli/target/council-report.jar"));

    ProcessRun first = run(build);
    ProcessRun second = run(build);
    Files.write(archives().get(0), new byte[0]);
    ProcessRun spoilt = run(build);

    assertThat(List.of(first, second, spoilt))
        .allSatisfy(
            run -> {
              assertThat(run.code()).as(run.err()).isZero();
              assertThat(run.err()).isEmpty();
              assertThat(run.out()).isEqualTo("said [build, x.yaml]\n");
            });
  }

  /** Writes a jar with a program that prints its arguments. */
  private static void jar(Path file) throws IOException {
    String name = Said.class.getName();
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, name);
    String entry = name.replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        InputStream bytes = Said.class.getClassLoader().getResourceAsStream(entry)) {
      jar.putNextEntry(new JarEntry(entry));
      jar.write(bytes.readAllBytes());
    }
  }

  /** Prints its arguments. */
  static final class Said {
    private Said() {}

    public static void main(String[] arguments) {
      System.out.println("said " + List.of(arguments));
    }
  }

  @Test
  void aCacheThatCannotBeWrittenIsDoneWithout() throws Exception {
    javaThatMakesArchives(0);
    Files.writeString(folder.resolve("cache"), "not a folder");

    ProcessRun run = run("'./my clone/council-report' build x.yaml");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("[build]\n[x.yaml]\n").doesNotContain("Archive");
  }

  private void release(String version) throws IOException {
    Files.writeString(
        folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x86_64\"\n");
  }

  private void dateEverything(String time) throws IOException {
    try (Stream<Path> files = Files.walk(clone)) {
      for (Path file : files.toList()) {
        date(file, time);
      }
    }
  }

  private static void date(Path file, String time) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
  }

  private ProcessRun run(String line) throws Exception {
    Map<String, String> variables = new HashMap<>();
    variables.put("PATH", bin + ":" + System.getenv("PATH"));
    variables.put("JAVA_HOME", folder.resolve("jdk").toString());
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    return ProcessRun.of(folder, variables, line);
  }
}
