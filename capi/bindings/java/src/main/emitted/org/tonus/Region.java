// Written by capi/bindings/emit.py.
package org.tonus;

/** Where fat is; a TRUNK_SITE is one place of the trunk, such as the back. */
public enum Region { ARM, TRUNK, TRUNK_SITE, LEG, VISCERAL, FACE }
