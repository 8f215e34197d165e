package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.cli.console.ExitStatus;
import org.junit.jupiter.api.Test;

/** What SCHEDULING.md tells schedules is what the command does. */
class SchedulingTest {
  /** What may go better by itself. */
  private static final Set<ExitStatus> RETRIED =
      EnumSet.of(ExitStatus.IO_ERROR, ExitStatus.TRY_AGAIN);

  private static final Set<Integer> FINAL =
      EnumSet.complementOf(EnumSet.copyOf(RETRIED)).stream()
          .map(ExitStatus::code)
          .filter(code -> code != 0)
          .collect(Collectors.toSet());

  private static Set<Integer> numbers(Stream<String> lists) {
    return lists
        .flatMap(list -> Arrays.stream(list.split("\\D+")))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  private static Stream<String> groups(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(Run.REPOSITORY.resolve("report-cli/SCHEDULING.md")))
        .results()
        .map((MatchResult found) -> found.group(1));
  }

  @Test
  void everyExitStatusIsListedAndThoseWorthAnotherTryAreBold() throws IOException {
    assertThat(numbers(groups("(?m)^\\| ([\\d, *]+) \\|")))
        .containsAll(Stream.of(ExitStatus.values()).map(ExitStatus::code).toList());
    assertThat(numbers(groups("(?m)^\\| \\*\\*([\\d, ]+)\\*\\* \\|")))
        .containsExactlyInAnyOrder(74, 75, 130, 143);
  }

  @Test
  void systemdAndKubernetesTryAgainWhatIsWorthIt() throws IOException {
    // systemd refuses the unit of a oneshot service that has it.
    assertThat(groups("(RestartForceExitStatus)=")).isEmpty();
    assertThat(numbers(groups("RestartPreventExitStatus=(.*)"))).isEqualTo(FINAL);
    assertThat(numbers(groups("values: \\[(.*)]"))).isEqualTo(FINAL);
  }
}
