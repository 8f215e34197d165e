package org.councilreport.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionFileTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("options"), text);
  }

  private static Run run(Map<String, String> environment, Object... args) {
    return Run.of(environment, "", args);
  }

  @Test
  void theCommandLineGoesBeforeVariablesAndTheseBeforeTheFileAndThisBeforeWhatIsUsual()
      throws IOException {
    Path report = Reports.write(folder, "gas");
    Map<String, String> environment = new HashMap<>();
    environment.put(
        "COUNCIL_REPORT_CONFIG",
        file("# for all\nformat = html\n\n  output=" + folder + "/out/\nlenient = true\n")
            .toString());

    assertThat(run(environment, "build", report).err())
        .isEqualToIgnoringNewLines("wrote " + folder.resolve("out/gas.html"));
    environment.put("COUNCIL_REPORT_FORMAT", "docx");
    assertThat(run(environment, "build", report).err())
        .isEqualToIgnoringNewLines("wrote " + folder.resolve("out/gas.docx"));
    assertThat(run(environment, "build", report, "--format", "pdf").err())
        .isEqualToIgnoringNewLines("wrote " + folder.resolve("out/gas.pdf"));

    Files.writeString(report, Files.readString(report) + "later: x\n");
    assertThat(run(environment, "check", report).code()).isZero();
    environment.put("COUNCIL_REPORT_LENIENT", "false");
    assertThat(run(environment, "check", report).code()).isEqualTo(65);
  }

  @ParameterizedTest
  @CsvSource({
    "XDG_CONFIG_HOME, council-report/config",
    "APPDATA,         council-report/config",
    "HOME,            .config/council-report/config"
  })
  void theUsersOwnFileIsFoundWhereProgramsKeepThem(String variable, String path)
      throws IOException {
    Path report = Reports.write(folder, "gas");
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "\uFEFFformat = html\r\noutput = " + folder + "/out/\r\n");

    Run run = run(Map.of(variable, folder.toString()), "build", report);

    assertThat(run.err()).isEqualToIgnoringNewLines("wrote " + folder.resolve("out/gas.html"));
    assertThat(run(Map.of(variable, "relative"), "build", report, "-o", folder + "/2/").code())
        .isZero();
  }

  @Test
  void noFileBesideReportsIsRead() throws IOException {
    Path report = Reports.write(folder, "gas");
    for (String name : new String[] {"config", ".council-report", "council-report/config"}) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "nonsense");
    }

    assertThat(run(Map.of(), "build", report, "-o", folder + "/out/").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "formt = pdf            | :1 sets formt, which is no option | did you mean format?",
        "jobs                   | :1 is no option with its value    | write it as format = pdf",
        "'# x\njobs=1\njobs=2'  | :3 sets jobs once more            | keep one of the lines",
        "help = true            | :1 sets help, which is no option  | help",
        "format = word          | is none of pdf, docx, html        | options:1)"
      })
  void aFileThatIsWrongIsToldWithItsLine(String text, String message, String help)
      throws IOException {
    Path file = file(text.replace("\\n", "\n"));

    Run run =
        run(
            Map.of("COUNCIL_REPORT_CONFIG", file.toString()),
            "build",
            Reports.write(folder, "gas"),
            "-o",
            folder + "/out/");

    assertThat(run.code()).as(run.err()).isEqualTo(78);
    assertThat(run.err()).contains(message, help, file.toString());
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFileThatIsNamedAndNotThereIsRefused() {
    Run run = run(Map.of("COUNCIL_REPORT_CONFIG", folder + "/none"), "check", Run.SAMPLE);

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.err()).contains("none: there is no such file");
  }

  @Test
  void theDoctorSaysWhatIsSetAndWhere() throws IOException {
    Path file = file("jobs = 2\nformat = html\n");
    Map<String, String> environment =
        Map.of(
            "COUNCIL_REPORT_CONFIG", file.toString(),
            "COUNCIL_REPORT_FORMAT", "pdf",
            "COUNCIL_REPORT_OUTPUT", folder.toString());

    assertThat(run(environment, "doctor").text())
        .contains(
            "ok    options: format = pdf (the variable COUNCIL_REPORT_FORMAT is set); jobs = 2 ("
                + file
                + ":1); output = ");
    assertThat(run(Map.of("HOME", folder.toString()), "doctor", "-o", folder).text())
        .contains("ok    options: none is set by a variable, nor in " + folder.resolve(".config"));
  }
}
