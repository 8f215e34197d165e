package org.councilreport.cli.batch;

import java.nio.charset.StandardCharsets;
import org.councilreport.source.SourceFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A share of the reports, which stays the same on every machine and in every order.
 *
 * @param index which share, from 1
 * @param count how many shares there are
 */
public record Shard(int index, int count) {

  /** Whether a report is in this share. */
  public boolean holds(String id) {
    String digest = SourceFile.sha256(id.getBytes(StandardCharsets.UTF_8));
    return Long.parseLong(digest.substring(0, 12), 16) % count == index - 1;
  }

  /** What stands in the names of a share's own files. */
  public String label() {
    return index + "-of-" + count;
  }

  /** Reads {@code 3/8}. */
  public static final class Converter implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String words) {
      if (words.matches("[1-9][0-9]{0,3}/[1-9][0-9]{0,3}")) {
        int slash = words.indexOf('/');
        Shard shard =
            new Shard(
                Integer.parseInt(words.substring(0, slash)),
                Integer.parseInt(words.substring(slash + 1)));
        if (shard.index <= shard.count) {
          return shard;
        }
      }
      throw new TypeConversionException(
          "\"" + words + "\" is not a share such as 1/8: the first of eight");
    }
  }
}
