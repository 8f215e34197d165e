package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.FrontMatter.Contact;
import org.councilreport.model.Label;

/** The fields of someone to ask. */
final class ContactFields {
  private static final Field<Label> ROLE =
      Field.optional("role", Shape.wording(), "Their office.", "Head of Housing");
  private static final Field<Label> NAME =
      Field.optional("name", Shape.wording(), "Their name.", "Sam Okafor");
  private static final Field<String> EMAIL =
      Field.optional("email", Forms.email(), "Their e-mail address.", "housing@example.org");
  private static final Field<String> PHONE =
      Field.optional("phone", Shape.label(), "Their telephone number, as printed.", "01632 960123");

  static final Shape<Contact> CONTACT =
      Shape.object(
          "a contact",
          List.of(ROLE, NAME, EMAIL, PHONE),
          values ->
              new Contact(
                  values.optional(ROLE),
                  values.optional(NAME),
                  values.optional(EMAIL),
                  values.optional(PHONE)));

  private ContactFields() {}
}
