package org.councilreport.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether an HTML file is valid, can be used by everyone, and asks for nothing but itself: the Nu
 * HTML Checker's rules, and ours where it does not look.
 */
public final class HtmlConformance {
  /** What runs, embeds, asks or leads away by itself. */
  private static final String FORBIDDEN =
      "script, iframe, object, embed, form, base, link, applet, meta[http-equiv=refresh], style ~ style";

  private static final String ADDRESS = "(https?|mailto):\\S+|#\\S+|[A-Za-z0-9][A-Za-z0-9._-]*";

  private static final List<Function<Document, Stream<String>>> RULES =
      List.of(
          HtmlConformance::page,
          HtmlConformance::landmarks,
          HtmlConformance::headings,
          HtmlConformance::ids,
          HtmlConformance::links,
          HtmlConformance::forbidden,
          HtmlConformance::resources,
          HtmlConformance::policy,
          HtmlConformance::tables,
          HtmlConformance::figures,
          HtmlConformance::regions);

  private HtmlConformance() {}

  /** What is wrong with a file; empty when nothing is. */
  public static List<String> faults(byte[] html) throws IOException {
    List<String> faults = new ArrayList<>(NuValidator.faults(html));
    faults.addAll(ownFaults(html));
    return faults;
  }

  /** What is wrong by our own rules alone, which take no time. */
  public static List<String> ownFaults(byte[] html) {
    Document file = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    return RULES.stream().flatMap(rule -> rule.apply(file)).toList();
  }

  private static Stream<String> page(Document file) {
    Element root = file.select("html").get(0);
    return Stream.of(
            fault(file.documentType() == null, "no doctype"),
            fault(file.title().isBlank(), "no title"),
            fault(root.attr("lang").isEmpty(), "no language"),
            fault(!root.attr("dir").matches("ltr|rtl"), "no direction"),
            fault(file.select("meta[charset=utf-8]").size() != 1, "no charset"),
            fault(file.select("meta[name=viewport]").size() != 1, "no viewport"),
            file.select("[lang]").stream()
                .filter(element -> element.attr("dir").isEmpty())
                .map(element -> "a language without a direction: " + element.tagName()))
        .flatMap(found -> found);
  }

  /** A main part, at most one head and foot, and a way past the head (WCAG 2.2, 2.4.1). */
  private static Stream<String> landmarks(Document file) {
    Element first = file.body().child(0);
    return Stream.of(
            fault(file.select("main").size() != 1, "not one main"),
            fault(file.select("body > header").size() != 1, "not one header"),
            fault(file.select("body > footer").size() > 1, "two footers"),
            fault(
                !first.is("a[href^=#]") || !file.select("main" + first.attr("href")).hasText(),
                "no link past the header"),
            file.select("nav:not([aria-labelledby]), section[role]:not([aria-labelledby])").stream()
                .map(element -> "a landmark without a name: " + element.tagName()))
        .flatMap(found -> found);
  }

  /** One h1, at the head of the main part, and no level skipped. */
  private static Stream<String> headings(Document file) {
    List<Element> headings = file.select("h1, h2, h3, h4, h5, h6");
    List<String> faults = new ArrayList<>();
    int before = 0;
    for (Element heading : headings) {
      int level = heading.tagName().charAt(1) - '0';
      if (level > before + 1) {
        faults.add("h" + level + " after h" + before + ": " + heading.text());
      }
      if (heading.text().isBlank()) {
        faults.add("a heading without words");
      }
      before = level;
    }
    return Stream.concat(
        fault(
            file.select("main > h1:first-child, main > .logo:first-child + h1").size() != 1,
            "no h1 at the head of main"),
        Stream.concat(fault(file.select("h1").size() != 1, "not one h1"), faults.stream()));
  }

  private static Stream<String> ids(Document file) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated =
        file.select("[id]").stream()
            .map(Element::id)
            .filter(id -> !seen.add(id))
            .collect(Collectors.toSet());
    Stream<String> named =
        Stream.of("aria-labelledby", "aria-describedby")
            .flatMap(name -> file.select("[" + name + "]").stream().map(e -> e.attr(name)));
    Stream<String> led =
        file.select("a[href^=#]").stream().map(link -> link.attr("href").substring(1));
    return Stream.concat(
        repeated.stream().map(id -> "two ids " + id),
        Stream.concat(named, led)
            .filter(id -> !seen.contains(id))
            .map(id -> "nothing has the id " + id));
  }

  private static Stream<String> links(Document file) {
    return Stream.of(
            file.select("a:not([href])").stream().map(link -> "a link that leads nowhere"),
            file.select("a[href]").stream()
                .filter(link -> !link.attr("href").matches(ADDRESS))
                .map(link -> "leads out: " + link.attr("href")),
            file.select("a").stream()
                .filter(link -> link.text().isBlank())
                .map(link -> "a link without words: " + link.attr("href")))
        .flatMap(found -> found);
  }

  private static Stream<String> forbidden(Document file) {
    Stream<Attribute> attributes =
        file.getAllElements().stream()
            .flatMap(element -> element.attributes().asList().stream())
            .filter(
                attribute ->
                    attribute.getKey().startsWith("on") || attribute.getKey().equals("style"));
    return Stream.concat(
        file.select(FORBIDDEN).stream().map(element -> "forbidden: " + element.tagName()),
        attributes.map(attribute -> "forbidden: " + attribute.getKey()));
  }

  /** Pictures stand in the file, and the stylesheet names no other. */
  private static Stream<String> resources(Document file) {
    return Stream.of(
            file.select("[src]").stream().map(element -> element.attr("src")),
            file.select("image[href], use[href]").stream().map(element -> element.attr("href")),
            file.select("[srcset], [poster], [background]").stream().map(Element::tagName))
        .flatMap(found -> found)
        .filter(address -> !address.matches("data:image/(png|jpeg);base64,[A-Za-z0-9+/=]+"))
        .map(address -> "fetches " + address)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(),
                found ->
                    Stream.concat(
                        found.stream(),
                        fault(
                            file.select("style").html().matches("(?s).*(url\\(|@import).*"),
                            "the stylesheet fetches"))));
  }

  /** The policy allows this stylesheet, by its hash, and pictures in the file: nothing else. */
  private static Stream<String> policy(Document file) {
    String hash;
    try {
      byte[] style = file.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
      hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    String expected =
        "default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(hash);
    return fault(
        !file.select("meta[http-equiv=Content-Security-Policy]").attr("content").equals(expected),
        "not the policy " + expected);
  }

  /** A caption, heads with scopes, and no cell missing. */
  private static Stream<String> tables(Document file) {
    return file.select("table").stream()
        .flatMap(
            table -> {
              String caption = table.select("> caption").text();
              int columns = table.select("> thead > tr > *").size();
              return Stream.of(
                      fault(caption.isBlank(), "a table without a caption"),
                      fault(table.select("> thead > tr").size() != 1, "not one head: " + caption),
                      table.select("th:not([scope])").stream().map(th -> "a head without a scope"),
                      table.select("tr").stream()
                          .filter(row -> span(row) != columns)
                          .map(row -> "a row of " + span(row) + " in a table of " + columns))
                  .flatMap(found -> found);
            });
  }

  private static int span(Element row) {
    return row.children().stream()
        .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
        .sum();
  }

  private static Stream<String> figures(Document file) {
    return Stream.of(
            file.select("img:not([alt])").stream().map(image -> "a picture without alt"),
            file.select("svg:not([aria-hidden=true])").stream()
                .filter(
                    svg ->
                        !svg.attr("role").equals("img")
                            || svg.select("> title").text().isBlank()
                            || !svg.attr("aria-labelledby")
                                .equals(svg.select("> title").attr("id")))
                .map(svg -> "a drawing without a name"),
            file.select(".chart").stream()
                .filter(chart -> chart.select("svg > desc").text().isBlank())
                .map(chart -> "a chart without a description"))
        .flatMap(found -> found);
  }

  /** What scrolls can be reached by the keyboard, and has a name. */
  private static Stream<String> regions(Document file) {
    return file.select(".scroll, [tabindex]").stream()
        .filter(region -> !region.is("[role=group][tabindex=0][aria-labelledby]"))
        .map(region -> "what scrolls cannot be reached or has no name");
  }

  private static Stream<String> fault(boolean there, String fault) {
    return there ? Stream.of(fault) : Stream.empty();
  }
}
