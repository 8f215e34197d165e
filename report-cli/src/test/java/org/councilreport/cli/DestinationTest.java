package org.councilreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.councilreport.cli.Destination.Folder;
import org.councilreport.cli.Destination.NamedFile;
import org.councilreport.cli.Destination.StandardOutput;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  private static final Set<OutputFormat> ALL = EnumSet.allOf(OutputFormat.class);
  private static final Set<OutputFormat> UNSAID = Set.of();

  @Test
  void aSlashOrAFolderThatExistsMakesAFolder(@TempDir Path folder) throws Refusal {
    assertThat(Destination.of("out/", UNSAID)).isEqualTo(new Folder(Path.of("out"), ALL));
    assertThat(Destination.of("", UNSAID)).isEqualTo(new Folder(Path.of(""), ALL));
    assertThat(Destination.of("out.pdf/", UNSAID)).isEqualTo(new Folder(Path.of("out.pdf"), ALL));
    assertThat(Destination.of(folder.toString(), UNSAID)).isEqualTo(new Folder(folder, ALL));
  }

  @Test
  void anExtensionMakesAFile() throws Refusal {
    assertThat(Destination.of("a/x.docx", UNSAID))
        .isEqualTo(new NamedFile(Path.of("a/x.docx"), OutputFormat.DOCX));
    assertThat(Destination.of("x.pdf", Set.of(OutputFormat.PDF)))
        .isEqualTo(new NamedFile(Path.of("x.pdf"), OutputFormat.PDF));
  }

  @Test
  void aHyphenIsStandardOutput() throws Refusal {
    assertThat(Destination.of("-", Set.of(OutputFormat.PDF)))
        .isEqualTo(new StandardOutput(OutputFormat.PDF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", ".x", "", "Report", "con", "nul.2019", "com1", "a\nb"})
  void anIdThatCouldLeaveTheFolderOrNameADeviceNamesNoFile(String id) {
    Folder folder = new Folder(Path.of("out"), ALL);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> folder.file(id, OutputFormat.PDF))
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(ExitStatus.CANNOT_CREATE));
  }
}
