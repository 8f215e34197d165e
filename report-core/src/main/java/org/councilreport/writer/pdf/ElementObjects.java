package org.councilreport.writer.pdf;

import java.util.HashMap;
import java.util.Map;
import org.councilreport.tagging.StructureElement;

/** The objects of structure elements, which others can refer to before they are filled. */
final class ElementObjects {
  private final Map<StructureElement, ElementObject> objects = new HashMap<>();
  private final StructureNames names;

  ElementObjects(StructureNames names) {
    this.names = names;
  }

  ElementObject of(StructureElement element) {
    return objects.computeIfAbsent(element, names::object);
  }
}
