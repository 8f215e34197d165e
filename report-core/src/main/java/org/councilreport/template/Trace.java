package org.councilreport.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Follows one run of a template: counts what it uses of its budget, and notes which part of the
 * template wrote which part of the output.
 */
final class Trace implements TemplateProcessingTracer {
  private static final int MAX_STEPS = 200_000;
  private static final int MAX_DEPTH = 200;
  private static final long MAX_NANOS = 20_000_000_000L;

  /** Asking for the time takes as long as many a step. */
  private static final int STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

  private final String template;
  private final Output output;
  private final long started = System.nanoTime();

  /** The elements that wrote something or began last, and how much had been written before each. */
  private final List<TracedElement> elements = new ArrayList<>();

  private int[] offsets = new int[1024];
  private int steps;
  private int depth;

  /** Follows a run of the template at a path. */
  Trace(String template, Output output) {
    this.template = template;
    this.output = output;
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    note(element);
    if (++steps > MAX_STEPS) {
      throw new BudgetException("the template takes more than 200,000 steps");
    }
    if (++depth > MAX_DEPTH) {
      throw new BudgetException("the template nests more than 200 deep");
    }
    if (steps % STEPS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() - started > MAX_NANOS) {
      throw new BudgetException("the template runs for more than 20 seconds");
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    depth--;
  }

  private void note(TracedElement element) {
    int written = output.length();
    int last = elements.size() - 1;
    if (last >= 0 && offsets[last] == written) {
      elements.set(last, element);
      return;
    }
    elements.add(element);
    if (elements.size() > offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[elements.size() - 1] = written;
  }

  /** The place that was reached last; empty before the first. */
  Optional<Place> last() {
    return elements.isEmpty() ? Optional.empty() : Optional.of(place(output.length(), 1));
  }

  /** The place that wrote some of the output. */
  Place place(int offset, int length) {
    int index = indexOf(offset);
    TracedElement element = elements.get(index);
    Template within = element.getTemplate();
    if (within == null) { // an empty template
      return Place.at(template, 1, 1);
    }
    String file = within.getSourceName();
    if (!element.getDescription().startsWith("text ")) {
      return Place.at(file, element.getBeginLine(), element.getBeginColumn())
          .to(element.getEndLine(), element.getEndColumn());
    }
    // Text is written as it stands in the template, so lines can be counted from where it begins.
    String written = output.text(offsets[index], offset);
    int lineStart = written.lastIndexOf('\n') + 1;
    int line = element.getBeginLine() + (int) written.chars().filter(c -> c == '\n').count();
    int column = (lineStart == 0 ? element.getBeginColumn() : 1) + written.length() - lineStart;
    return new Place(file, line, column, length);
  }

  private int indexOf(int offset) {
    int low = 0;
    int high = elements.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (offsets[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
