package org.councilreport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Seeds of a target, each changed in a few places; the same changes in every run. */
final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "\t",
          "\n",
          "\r",
          " ",
          ": ",
          "- ",
          "#",
          "\"",
          "'",
          "|\n",
          ">\n",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a ",
          "*a",
          "!!x ",
          "---\n",
          "...\n",
          "<<: ",
          "%YAML",
          "\\",
          "\\u0000",
          "\\uD800",
          "\u0000",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\u202E",
          "e\u0301",
          "\uD83C\uDFE0",
          "**",
          "_",
          "`",
          "~~~\n",
          "<b>",
          "&amp;",
          "](",
          "![",
          "[^1]",
          "[^1]: ",
          "| a | b |\n|---|---|\n",
          "    ",
          "> ",
          "1. ",
          "https://",
          "javascript:",
          "]]>",
          "<w:p>",
          "${x}",
          "<#if>",
          "2026-02-30",
          "1e999");

  private static final int ROUNDS = 40;

  private Mutations() {}

  /** Tries each seed of a target, as it is and changed some forty times. */
  static void each(String target, Consumer<byte[]> attempt) {
    Random random = new Random(20191112);
    for (byte[] seed : seeds(target)) {
      attempt.accept(seed);
      for (int i = 0; i < ROUNDS; i++) {
        attempt.accept(mutated(seed, random));
      }
    }
  }

  /** The seeds, where Jazzer looks for them. */
  static List<byte[]> seeds(String target) {
    Path folder = Path.of("src/test/resources/org/councilreport/fuzz").resolve(target);
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Mutations::bytes).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] mutated(byte[] seed, Random random) {
    byte[] bytes = seed;
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(bytes.length + 1);
      int end = Math.min(bytes.length, at + random.nextInt(12));
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> spliced(bytes, at, at, piece(random));
            case 1 -> spliced(bytes, at, end, new byte[0]);
            case 2 -> spliced(bytes, at, at, copy(bytes, random));
            default -> spliced(bytes, at, end, new byte[] {(byte) random.nextInt(256)});
          };
    }
    return bytes;
  }

  private static byte[] piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** Some of the seed, which put elsewhere makes fields twice and lists out of place. */
  private static byte[] copy(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(80));
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(middle);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
