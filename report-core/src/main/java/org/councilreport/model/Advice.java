package org.councilreport.model;

/** Advice on style, each kind of which a council may switch off. */
public enum Advice implements Term {
  /** Days written as 1st or 22nd. */
  ORDINAL_DATES,
  /** Dates written in more than one way. */
  MIXED_DATES,
  /** Abbreviations that nothing explains. */
  ABBREVIATIONS,
  /** Links whose words do not say where they lead, such as "click here". */
  LINK_WORDS,
  /** Addresses in place of words. */
  BARE_ADDRESSES,
  /** Sentences that are hard to follow because they are long. */
  LONG_SENTENCES,
  /** Headings in capital letters. */
  CAPITAL_HEADINGS,
  /** Headings that end with a full stop. */
  HEADING_STOPS,
  /** Lists made of typed bullets. */
  TYPED_BULLETS,
  /** Two spaces together. */
  DOUBLE_SPACES,
  /** E-mail addresses of single persons. */
  PERSONAL_EMAIL
}
