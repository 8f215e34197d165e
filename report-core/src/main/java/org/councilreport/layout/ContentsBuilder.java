package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.Document;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;
import org.councilreport.document.Text;
import org.councilreport.style.TextRole;
import org.councilreport.tagging.MarkedContent;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;
import org.councilreport.text.MeasuredText;

/**
 * A table of contents into boxes and its part of the logical tree. Its entries are nested as the
 * sections are.
 *
 * @param contents what it lists
 * @param outline the sections
 * @param texts sets it
 * @param flow where its boxes go
 */
record ContentsBuilder(
    TableOfContents contents, Outline outline, TextBuilder texts, OpenFlow flow) {
  private static final int FIRST_LEVEL = 2;

  /** More than any report's last page, so that every number has room. */
  private static final String WIDEST_PAGE = "0000";

  StructureElement build() {
    List<StructureKid> title =
        flow.add(StyledText.ofBody(List.of(new Text(contents.title()))), TextRole.HEADING_2, 0);
    List<StructureElement> kids = new ArrayList<>();
    kids.add(StructureElement.of(StructureType.CAPTION, title));
    kids.addAll(entries(outline.sections(), FIRST_LEVEL));
    return StructureElement.of(StructureType.TOC, kids);
  }

  private List<StructureElement> entries(List<Section> sections, int level) {
    List<StructureElement> entries = new ArrayList<>();
    if (level > Math.min(contents.depth(), Document.MAX_HEADING_LEVEL)) {
      return entries;
    }
    for (Section section : sections) {
      entries.add(entry(section, level));
      List<StructureElement> inner = entries(Outline.sections(section.blocks()), level + 1);
      if (!inner.isEmpty()) {
        entries.add(StructureElement.of(StructureType.TOC, inner));
      }
    }
    return entries;
  }

  private StructureElement entry(Section section, int level) {
    String number = section.number().map(printed -> printed + " ").orElse("");
    String words = number + StyledText.plain(StyledText.ofBody(section.title()));
    MarkedContent title = new MarkedContent();
    MarkedContent page = new MarkedContent();
    StructureElement link =
        StructureElement.link(
            Anchor.uri(outline.name(section).orElseThrow()), words, List.of(title, page));
    Place outermost = Place.outermost(FIRST_LEVEL, texts.theme().page().measure());
    double indent = outermost.held((level - FIRST_LEVEL) * texts.theme().listIndent());
    TextBox text =
        new TextBox(
            text(words + " ", title), 0, indent, List.of(), texts.spacing(TextRole.CONTENTS));
    double column = text(WIDEST_PAGE, page).width();
    flow.add(
        new EntryBox(
            text,
            new EntryBox.Lead(
                text(outline.page(section), page), column, texts.theme().palette().rule()),
            link));
    return StructureElement.of(
        StructureType.TOCI, List.of(StructureElement.of(StructureType.REFERENCE, List.of(link))));
  }

  private MeasuredText text(String words, MarkedContent mark) {
    return texts.marked(List.of(StyledText.of(words)), TextRole.CONTENTS, mark);
  }
}
