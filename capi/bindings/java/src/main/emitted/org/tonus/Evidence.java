// Written by capi/bindings/emit.py.
package org.tonus;

/** What trials measured: the region, the trunk as a whole only, or nothing. */
public enum Evidence { TRIALS, TRUNK_TRIALS, NONE }
