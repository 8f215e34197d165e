package org.councilreport.template;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private int steps;
  private int depth;

  /** Follows a run of the template at a path. */
  Trace(String template, Output output) {
    this.template = template;
    this.output = output;
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    output.reach(element);
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

  /** The place that was reached last; empty before the first. */
  Optional<Place> last() {
    return Optional.ofNullable(output.reached()).map(this::place);
  }

  /** The place that wrote some of the output. */
  Place place(int offset, int length) {
    int turn = output.turn(offset);
    TracedElement writer = turn < 0 ? output.reached() : output.writer(turn);
    if (writer == null || turn < 0 || !writer.getDescription().startsWith("text ")) {
      return place(writer);
    }
    // Text is written as it stands in the template, so lines can be counted from where it begins.
    String written = output.written(turn, offset);
    int lineStart = written.lastIndexOf('\n') + 1;
    int line = writer.getBeginLine() + (int) written.chars().filter(c -> c == '\n').count();
    int column = (lineStart == 0 ? writer.getBeginColumn() : 1) + written.length() - lineStart;
    return new Place(writer.getTemplate().getSourceName(), line, column, length);
  }

  private Place place(@Nullable TracedElement element) {
    Template within = element == null ? null : element.getTemplate();
    return element == null || within == null // an empty template
        ? Place.at(template, 1, 1)
        : Place.at(within.getSourceName(), element.getBeginLine(), element.getBeginColumn())
            .to(element.getEndLine(), element.getEndColumn());
  }
}
