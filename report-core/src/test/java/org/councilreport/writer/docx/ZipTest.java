package org.councilreport.writer.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipTest {
  @TempDir Path folder;

  @Test
  void entriesAreReadByTheirDirectory() throws IOException {
    byte[] noise = {3, 1, 4, 1, 5, 9, 2, 6};
    Path file = folder.resolve("some.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      Zip zip = new Zip(out);
      zip.add("a.xml", Packing.of("aaaaaaaaaaaaaaaaaaaaaaaa".getBytes(UTF_8)));
      zip.add("media/b.png", Packed.stored(noise));
      zip.add("empty", Packing.of(new byte[0]));
      zip.finish();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly("a.xml", "media/b.png", "empty");
      assertThat(zip.getEntry("a.xml").getCompressedSize()).isLessThan(24);
      assertThat(read(zip, "a.xml")).asString(UTF_8).isEqualTo("aaaaaaaaaaaaaaaaaaaaaaaa");
      assertThat(zip.getEntry("media/b.png").getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(read(zip, "media/b.png")).isEqualTo(noise);
      assertThat(read(zip, "empty")).isEmpty();
    }
  }

  @Test
  void longPartIsPackedAsItComes() throws IOException {
    String words = "Cyngor & ŵyl <\"£\"> \ud83d\ude00\n".repeat(2000);
    byte[] whole = WordprocessingXml.bytes("w:p", List.of("w"), xml -> write(xml, words));
    Path file = folder.resolve("long.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      Zip zip = new Zip(out);
      zip.add(
          "p.xml",
          WordprocessingXml.packed(Packing.fast(), "w:p", List.of("w"), xml -> write(xml, words)));
      zip.finish();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(read(zip, "p.xml")).isEqualTo(whole);
    }
    assertThat(new String(whole, UTF_8))
        .contains(">" + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        .contains("Cyngor &amp; ŵyl &lt;&quot;£&quot;&gt; \ud83d\ude00&#xA;Cyngor");
  }

  private static void write(WordprocessingXml xml, String words) {
    xml.text("w:t", words).empty("w:u", "w:val", words);
    WordprocessingXml.Markup markup = xml.markup(() -> xml.start("w:r").empty("w:br"));
    xml.end();
    for (int i = 0; i < 3000; i++) {
      xml.again(markup).text("w:t", "half an hour – " + i).end();
    }
  }

  private static byte[] read(ZipFile zip, String name) throws IOException {
    return zip.getInputStream(zip.getEntry(name)).readAllBytes();
  }
}
