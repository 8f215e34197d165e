package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes of as many signs as no report has: each is told from the next, and leads to its number. */
class CodingTest {
  private static final List<Integer> PLACES = IntStream.rangeClosed(1, 40_000).boxed().toList();

  @ParameterizedTest
  @EnumSource(Coding.class)
  void everyCodeIsReadBackFromAmongTheOthers(Coding coding) throws IOException {
    CMap map = map(coding);
    PdfBytes string = new PdfBytes(1 << 10);
    PLACES.forEach(place -> coding.inString(coding.code(place), string));

    InputStream codes = new ByteArrayInputStream(unescaped(string.toByteArray()));
    for (int place : PLACES) {
      assertThat(map.toCID(map.readCode(codes))).isEqualTo(place);
    }
    assertThat(codes.available()).isZero();
  }

  private static CMap map(Coding coding) throws IOException {
    byte[] map =
        org.councilreport.writer.pdf.CMap.toNumbers("Map", CidSystem.IDENTITY, PLACES, coding)
            .toByteArray();
    return new CMapParser().parse(new RandomAccessReadBuffer(map));
  }

  /** ISO 32000-1, 7.3.4.2. */
  private static byte[] unescaped(byte[] string) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < string.length; i++) {
      if (string[i] == '\\') {
        i++;
        bytes.write(string[i] == 'r' ? '\r' : string[i]);
      } else {
        bytes.write(string[i]);
      }
    }
    return bytes.toByteArray();
  }
}
