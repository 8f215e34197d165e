package org.councilreport.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import org.councilreport.style.Colour;

/** The functions that make text for attributes, which can hold no markup. */
final class AttributeWords {
  private AttributeWords() {}

  /** The functions by the names that templates call them. */
  static Map<String, TemplateModel> functions() {
    TemplateMethodModelEx plain = AttributeWords::plain;
    TemplateMethodModelEx colour = AttributeWords::colour;
    return Map.of("plain", plain, "colour", colour);
  }

  /** {@code plain(label)}: the words of a label in several languages, without markup. */
  private static SimpleScalar plain(List<?> arguments) throws TemplateModelException {
    Object label = arguments.size() == 1 ? arguments.get(0) : "";
    if (label instanceof TemplateXMLOutputModel markup) {
      return new SimpleScalar(withoutMarkup(XMLOutputFormat.INSTANCE.getMarkupString(markup)));
    } else if (label instanceof TemplateScalarModel text) {
      return new SimpleScalar(text.getAsString());
    }
    throw new FieldException("plain(…) takes a text", "write plain(series.name)");
  }

  private static String withoutMarkup(String markup) {
    return markup
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** {@code colour(code.colour)}: a colour as {@code #1A2B3C}. */
  private static SimpleScalar colour(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateNumberModel number) {
      return new SimpleScalar("#" + new Colour(number.getAsNumber().intValue()).hex());
    }
    throw new FieldException("colour(…) takes a colour", "write colour(code.colour)");
  }
}
