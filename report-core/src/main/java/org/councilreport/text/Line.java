package org.councilreport.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.tagging.Artifact;
import org.councilreport.tagging.StructureElement;

/**
 * A line of text.
 *
 * @param segments its parts, one for each run it takes from, in reading order
 * @param width the width of what is seen: without the spaces at its end
 * @param end where the next line starts, as an index into the paragraph's text
 */
public record Line(List<Segment> segments, double width, int end) {

  /** Copies the segments. */
  public Line {
    segments = List.copyOf(segments);
  }

  /**
   * The part of a run that stands on a line.
   *
   * @param run the run it comes from
   * @param text its characters; spaces at the line's end are among them, a line feed is not
   * @param x where it starts, from the line's left end, in points
   * @param width how wide it is, in points; without the spaces at the line's end
   */
  public record Segment(TextRun run, String text, double x, double width) {
    private Segment as(Artifact artifact) {
      TextRun marked = new TextRun(run.text(), run.look(), artifact, Optional.empty());
      return new Segment(marked, text, x, width);
    }
  }

  /**
   * The part of a link that stands on a line.
   *
   * @param link the link
   * @param x where it starts, from the line's left end, in points
   * @param width how wide it is, in points
   */
  public record LinkPart(StructureElement link, double x, double width) {}

  /** The same as an artifact, in which there are no links. */
  public Line as(Artifact artifact) {
    return new Line(segments.stream().map(segment -> segment.as(artifact)).toList(), width, end);
  }

  /** The parts of links on this line, one for each link. */
  public List<LinkPart> links() {
    if (!hasLinks()) {
      return List.of();
    }
    Map<StructureElement, LinkPart> parts = new LinkedHashMap<>();
    for (Segment segment : segments) {
      segment.run().link().ifPresent(link -> parts.merge(link, part(link, segment), Line::joined));
    }
    return List.copyOf(parts.values());
  }

  private boolean hasLinks() {
    for (Segment segment : segments) {
      if (segment.run().link().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static LinkPart part(StructureElement link, Segment segment) {
    return new LinkPart(link, segment.x(), segment.width());
  }

  private static LinkPart joined(LinkPart first, LinkPart next) {
    double left = Math.min(first.x(), next.x());
    double right = Math.max(first.x() + first.width(), next.x() + next.width());
    return new LinkPart(first.link(), left, right - left);
  }
}
