package org.marsad.bench.engine;

/// A token: its characters `[start, end)` in the sentence, its form and its Penn Treebank tag.
record Word(int start, int end, String form, String tag) {}
