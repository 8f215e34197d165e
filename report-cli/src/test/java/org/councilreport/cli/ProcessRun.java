package org.councilreport.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.councilreport.cli.console.Shell;

/**
 * A run of a shell command, in a process of its own.
 *
 * @param code its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record ProcessRun(int code, String out, String err) {

  /** Runs a command line in a folder, with these variables added to the environment. */
  public static ProcessRun of(Path folder, Map<String, String> variables, String line)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", null);
    Path err = Files.createTempFile("err", null);
    try {
      ProcessBuilder builder =
          new ProcessBuilder("/bin/sh", "-c", line)
              .directory(folder.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith(Shell.PREFIX));
      // Nobody's own options are to matter.
      builder.environment().put("XDG_CONFIG_HOME", "/nowhere");
      builder.environment().putAll(variables);
      int code = builder.start().waitFor();
      return new ProcessRun(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Writes a script that everyone may run. */
  static Path script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
    return file;
  }
}
