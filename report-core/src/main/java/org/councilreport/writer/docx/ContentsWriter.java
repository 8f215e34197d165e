package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;
import org.councilreport.writer.PlainText;

/**
 * Writes a table of contents as Word's field of that name (ISO/IEC 29500-1, 17.16.5.68), with its
 * entries. They link to their headings and have no page numbers: only Word knows on which pages it
 * will set them, and a number that may be wrong is worse than none. The field says so ({@code \n}),
 * so that Word leaves it at that when a user updates it.
 */
final class ContentsWriter {
  private final Draft draft;
  private final WordprocessingXml xml;

  ContentsWriter(Draft draft) {
    this.draft = draft;
    this.xml = draft.story().xml();
  }

  void write(TableOfContents contents, Place place) {
    List<Entry> entries = new ArrayList<>();
    collect(draft.document().blocks(), 2, contents.depth(), entries);
    xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj");
    xml.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique").end().end();
    xml.start("w:sdtContent");
    ParagraphForm title = place.form(ParagraphStyle.CONTENTS_TITLE);
    draft.paragraphs().write(title, () -> run(() -> xml.text("w:t", contents.title())));
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      boolean first = i == 0;
      boolean last = i == entries.size() - 1;
      ParagraphForm form = place.form(ParagraphStyle.contents(entry.level()));
      draft
          .paragraphs()
          .write(
              form,
              () -> {
                if (first) {
                  begin(contents.depth());
                }
                entry(entry.section());
                if (last) {
                  mark("end");
                }
              });
    }
    xml.end().end();
  }

  private void collect(List<Block> blocks, int level, int depth, List<Entry> entries) {
    for (Block block : blocks) {
      if (block instanceof Section section && level <= depth) {
        entries.add(new Entry(level, section));
        collect(section.blocks(), level + 1, depth, entries);
      }
    }
  }

  private void entry(Section section) {
    Optional<String> place = draft.story().bookmarks().heading(section);
    xml.start("w:hyperlink", "w:anchor", place.orElseThrow(), "w:history", "1");
    section.number().ifPresent(number -> run(() -> xml.text("w:t", number).empty("w:tab")));
    String words = PlainText.of(section.title());
    run(() -> xml.start("w:t", "xml:space", "preserve").text(words).end());
    xml.end();
  }

  private void begin(int depth) {
    mark("begin");
    String instruction = " TOC \\o \"2-" + depth + "\" \\n \\h \\z ";
    run(() -> xml.start("w:instrText", "xml:space", "preserve").text(instruction).end());
    mark("separate");
  }

  private void mark(String type) {
    run(() -> xml.empty("w:fldChar", "w:fldCharType", type));
  }

  private void run(Runnable content) {
    xml.start("w:r");
    content.run();
    xml.end();
  }

  private record Entry(int level, Section section) {}
}
