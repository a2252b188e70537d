// Written by capi/bindings/emit.py.
package org.tonus;

/** Stages of the menopause. */
public enum Menopause { BEFORE, AFTER }
