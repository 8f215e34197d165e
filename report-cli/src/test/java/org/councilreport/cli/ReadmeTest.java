package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.cli.console.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is what happens. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void theReportInTheReadmeIsValid() throws IOException {
    Path report = Files.writeString(folder.resolve("housing.yaml"), block("yaml"));

    Run run = Run.of("build", report, "-o", folder);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("housing.pdf")).exists();
    assertThat(folder.resolve("housing.docx")).exists();
  }

  @Test
  void theFaultsInTheReadmeArePrintedAsItShowsThem() throws IOException {
    String faulty =
        block("yaml").replace("to: 2026-06-30", "to: 31/06/2026").replace("noUpdate", "noupdate");
    Path report = Files.writeString(folder.resolve("housing.yaml"), faulty);

    Run run = Run.of("build", report, "-o", folder);

    assertThat(run.err().replace(folder + "/", ""))
        .isEqualTo(block("console").replace("$ ./council-report build housing.yaml\n", ""));
  }

  @Test
  void theReadmeListsEveryExitStatus() throws IOException {
    Set<Integer> listed =
        Pattern.compile("(?m)^\\| (\\d+) \\|")
            .matcher(readme())
            .results()
            .map(row -> Integer.valueOf(row.group(1)))
            .collect(Collectors.toSet());

    assertThat(listed)
        .isEqualTo(
            Stream.of(ExitStatus.values()).map(ExitStatus::code).collect(Collectors.toSet()));
  }

  @Test
  void theDocumentsLinkToNothingThatIsMissing() throws IOException {
    for (String document :
        new String[] {"README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"}) {
      Pattern.compile("\\]\\(([^)#]+)\\)")
          .matcher(Files.readString(Run.REPOSITORY.resolve(document)))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !target.contains(":"))
          .forEach(target -> assertThat(Run.REPOSITORY.resolve(target)).exists());
    }
  }

  private static String block(String language) throws IOException {
    Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme());
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  private static String readme() throws IOException {
    return Files.readString(Run.REPOSITORY.resolve("README.md"));
  }
}
