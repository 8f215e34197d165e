package org.councilreport.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.councilreport.writer.OutputFormat;

/** The lines that a batch and its workers exchange. */
public final class WorkerWire {
  // Documents travel as texts; their size is limited where they are made.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private WorkerWire() {}

  /**
   * What a batch asks of a worker.
   *
   * @param source the report's file
   * @param name what its documents are called, for HTML that links to the others
   * @param formats the formats to make
   */
  public record Question(String source, Optional<String> name, Set<OutputFormat> formats) {}

  /** A line that says a question or an answer. */
  public static String line(Object words) throws IOException {
    return MAPPER.writeValueAsString(words);
  }

  /** What a line says. */
  public static <T> T read(String line, Class<T> kind) throws IOException {
    return MAPPER.readValue(line, kind);
  }
}
