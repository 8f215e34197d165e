package org.councilreport.cli.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.cli.files.Content;

/** Reads and writes run results as JSON. */
public final class RunResultsFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .build();

  // The line ends of every machine are the same, so that files can be compared.
  private static final ObjectWriter WRITER =
      MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  /** What every version of results says. */
  private record Form(int schema) {}

  private RunResultsFile() {}

  /** What a file holds that holds results. */
  static Content content(RunResults results) {
    return out -> {
      WRITER.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, results);
      out.write('\n');
    };
  }

  /** The JSON Schema of such a file. */
  public static String schema() {
    try (InputStream in = RunResultsFile.class.getResourceAsStream("run-results.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A diagnostic as it stands in results. */
  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("we wrote it ourselves", e);
    }
  }

  /** An object in one line that says what has happened. */
  public static String event(String name, Object value) {
    ObjectNode event = MAPPER.createObjectNode();
    event.put("event", name);
    event.setAll((ObjectNode) MAPPER.valueToTree(value));
    return event.toString();
  }

  /**
   * Reads a file.
   *
   * @return empty when there is none
   * @throws Refusal when it cannot be read, or holds something else than results
   */
  public static Optional<RunResults> read(Path file) throws Refusal {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      if (MAPPER.readValue(file.toFile(), Form.class).schema() != RunResults.SCHEMA) {
        throw new Refusal(
            ExitStatus.NO_INPUT,
            file + " is not of a form that this version reads",
            "it may come from a newer version of council-report");
      }
      return Optional.of(MAPPER.readValue(file.toFile(), RunResults.class));
    } catch (JsonProcessingException e) {
      throw new Refusal(
          ExitStatus.NO_INPUT, file + " does not hold the results of a run", "name another file");
    } catch (IOException e) {
      throw new Refusal(ExitStatus.NO_INPUT, "cannot read " + file, e);
    }
  }
}
