package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/// The parser's features in flat arrays.
final class PackedFeatures extends FeatureMap {
  private static final long serialVersionUID = 1L;

  private final transient PackedStrings features;

  PackedFeatures(PackedStrings features) {
    this.features = features;
  }

  @Override
  public int index(int kind, String feature) {
    return features.get(kind, feature, -1);
  }
}
