package org.councilreport.cli.options;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option's value that is one of a few words.
 *
 * @param <E> the words, as constants
 * @param type their enumeration
 */
public record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

  /** The constant of this name, in capitals or not. */
  @Override
  public E convert(String word) {
    E[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> word(constant).equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\""
                        + word
                        + "\" is none of "
                        + Arrays.stream(constants)
                            .map(Choice::word)
                            .collect(Collectors.joining(", "))));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
