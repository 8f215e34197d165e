package org.councilreport.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;

/**
 * Writes a table of contents as Word's field of that name (ISO/IEC 29500-1, 17.16.5.68), with its
 * entries. They link to their headings and have the numbers of the pages that the headings stand on
 * in the PDF, each in a field by which Word counts anew when a user updates the contents.
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
                  begin(FieldCode.TOC.code("\\o \"2-" + contents.depth() + "\" \\h \\z"));
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
    run(() -> xml.empty("w:tab"));
    begin(FieldCode.PAGEREF.code(place.orElseThrow() + " \\h"));
    run(() -> xml.text("w:t", Integer.toString(draft.pages().page(section))));
    mark("end");
    xml.end();
  }

  private void begin(String code) {
    mark("begin");
    run(() -> xml.start("w:instrText", "xml:space", "preserve").text(code).end());
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
