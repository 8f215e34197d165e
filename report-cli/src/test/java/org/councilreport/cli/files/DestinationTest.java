package org.councilreport.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Destination.Folder;
import org.councilreport.cli.files.Destination.NamedFile;
import org.councilreport.cli.files.Destination.StandardOutput;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
  private static final Set<OutputFormat> ALL = EnumSet.of(OutputFormat.PDF, OutputFormat.DOCX);
  private static final Set<OutputFormat> UNSAID = Set.of();

  @Test
  void aSlashOrAFolderThatExistsMakesAFolder(@TempDir Path folder) throws Refusal {
    assertThat(Destination.of("out/", UNSAID)).isEqualTo(new Folder(Path.of("out"), ALL));
    assertThat(Destination.of(null, UNSAID)).isEqualTo(new Folder(Path.of(""), ALL));
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
}
