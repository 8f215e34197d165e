package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.template.MarkupNode.Element;

/** Collects what is wrong with the markup of one run, each fault at the template's line. */
final class MarkupFaults {
  private final Trace trace;
  private final TemplateFaults template;
  private final List<Diagnostic> found = new ArrayList<>();

  MarkupFaults(Trace trace, TemplateFaults template) {
    this.trace = trace;
    this.template = template;
  }

  void add(MarkupNode node, String message, String help) {
    int length = node instanceof Element element ? element.name().length() + 1 : 1;
    add(node.offset(), length, message, help);
  }

  void add(int offset, int length, String message, String help) {
    found.add(
        template
            .error(Code.TEMPLATE_MARKUP, trace.place(offset, length), message)
            .help(help)
            .build());
  }

  /** A fault of the author's, not of the template's. */
  void add(Diagnostic fault) {
    found.add(fault);
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }
}
