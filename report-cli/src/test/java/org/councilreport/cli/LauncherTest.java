package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

  /** A Java that says what it does, and makes the archives that it is told to make. */
  private void javaThatMakesArchives(int code) throws IOException {
    ProcessRun.script(
        java,
        """
        for argument; do
          echo "[$argument]"
          case $argument in
            -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo classes >"${argument#*=}" ;;
          esac
        done
        exit %d
        """
            .formatted(code));
  }

  @Test
  void theFirstBuildKeepsItsClassesForLaterRuns() throws Exception {
    javaThatMakesArchives(0);

    String first = run("'./my clone/council-report' build x.yaml").out();
    String second = run("'./my clone/council-report' check x.yaml").out();

    assertThat(first).contains("[-XX:ArchiveClassesAtExit=" + folder.resolve("cache"));
    assertThat(second)
        .contains("[-XX:SharedArchiveFile=" + folder.resolve("cache"))
        .doesNotContain("ArchiveClassesAtExit");
  }

  @Test
  void aNewerJavaHasAnArchiveOfItsOwnKind() throws Exception {
    javaThatMakesArchives(0);
    run("'./my clone/council-report' build x.yaml");
    release("25.0.1");

    String first = run("'./my clone/council-report' build x.yaml").out();
    String second = run("'./my clone/council-report' build x.yaml").out();

    assertThat(first).contains("[-XX:AOTCacheOutput=").doesNotContain("SharedArchiveFile");
    assertThat(second).contains("[-XX:AOTCache=");
  }

  @Test
  void aNewBuildOfTheProgramMakesANewArchive() throws Exception {
    javaThatMakesArchives(0);
    run("'./my clone/council-report' build x.yaml");
    dateEverything("2020-01-01T00:00:00Z");
    date(clone.resolve("report-cli/target/council-report.jar"), "2100-01-01T00:00:00Z");

    assertThat(run("'./my clone/council-report' build x.yaml").out())
        .contains("[-XX:ArchiveClassesAtExit=");
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
        .contains("[-XX:ArchiveClassesAtExit=");
    assertThat(run("'./my clone/council-report' build x.yaml").out())
        .contains("[-XX:SharedArchiveFile=");
    try (Stream<Path> kept = Files.list(folder.resolve("cache/council-report"))) {
      assertThat(kept).hasSize(1);
    }
  }

  @Test
  void aBuildThatFailsKeepsNoClassesAndItsStatus() throws Exception {
    javaThatMakesArchives(65);

    ProcessRun run = run("'./my clone/council-report' build x.yaml");

    assertThat(run.code()).isEqualTo(65);
    assertThat(folder.resolve("cache/council-report")).isEmptyDirectory();
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
