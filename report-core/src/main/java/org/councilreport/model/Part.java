package org.councilreport.model;

/**
 * A group of fields that stand side by side with others where they are written: Java groups them,
 * authors and templates do not see the group.
 */
public interface Part {}
