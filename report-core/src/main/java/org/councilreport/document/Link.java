package org.councilreport.document;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * A link out of the document.
 *
 * @param target where it leads: an absolute http, https or mailto address
 * @param content its words
 */
public record Link(URI target, List<Inline> content) implements Enclosing {

  /** The kinds of address a document may link to. */
  public static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** Copies the content and checks the target's scheme. */
  public Link {
    content = List.copyOf(content);
    if (target.getScheme() == null || !SCHEMES.contains(target.getScheme())) {
      throw new IllegalArgumentException("link to " + target);
    }
  }

  @Override
  public Link with(List<Inline> other) {
    return new Link(target, other);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
