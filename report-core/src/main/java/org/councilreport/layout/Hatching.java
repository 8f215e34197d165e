package org.councilreport.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Patterns of lines in a bar. */
enum Hatching {
  /** None. */
  PLAIN {
    @Override
    List<List<Point>> lines(Rectangle bounds) {
      return List.of();
    }
  },
  /** Up to the right. */
  RISING {
    @Override
    List<List<Point>> lines(Rectangle bounds) {
      List<List<Point>> lines = new ArrayList<>();
      double end = bounds.width() + bounds.height();
      for (double sum = DISTANCE; sum < end; sum += DISTANCE) {
        double left = Math.max(0, sum - bounds.height());
        double right = Math.min(bounds.width(), sum);
        lines.add(line(bounds, left, sum - left, right, sum - right));
      }
      return lines;
    }
  },
  /** Level. */
  LEVEL {
    @Override
    List<List<Point>> lines(Rectangle bounds) {
      List<List<Point>> lines = new ArrayList<>();
      for (double y = DISTANCE / 2; y < bounds.height(); y += DISTANCE) {
        lines.add(line(bounds, 0, y, bounds.width(), y));
      }
      return lines;
    }
  },
  /** Down to the right. */
  FALLING {
    @Override
    List<List<Point>> lines(Rectangle bounds) {
      List<List<Point>> lines = new ArrayList<>();
      for (double from = DISTANCE - bounds.width(); from < bounds.height(); from += DISTANCE) {
        double left = Math.max(0, -from);
        double right = Math.min(bounds.width(), bounds.height() - from);
        lines.add(line(bounds, left, left + from, right, right + from));
      }
      return lines;
    }
  },
  /** Both ways. */
  CROSSED {
    @Override
    List<List<Point>> lines(Rectangle bounds) {
      return Stream.concat(RISING.lines(bounds).stream(), FALLING.lines(bounds).stream()).toList();
    }
  },
  /** Upright. */
  UPRIGHT {
    @Override
    List<List<Point>> lines(Rectangle bounds) {
      List<List<Point>> lines = new ArrayList<>();
      for (double x = DISTANCE / 2; x < bounds.width(); x += DISTANCE) {
        lines.add(line(bounds, x, 0, x, bounds.height()));
      }
      return lines;
    }
  };

  private static final double DISTANCE = 5;

  /** The lines of the pattern, cut at the bar's edges. */
  abstract List<List<Point>> lines(Rectangle bounds);

  private static List<Point> line(
      Rectangle bounds, double fromX, double fromY, double toX, double toY) {
    return List.of(
        new Point(bounds.x() + fromX, bounds.y() + fromY),
        new Point(bounds.x() + toX, bounds.y() + toY));
  }
}
