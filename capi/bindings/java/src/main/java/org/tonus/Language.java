// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** Language of a message. */
public enum Language { ENGLISH, GERMAN }
