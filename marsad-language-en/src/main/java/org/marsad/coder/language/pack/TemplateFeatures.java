package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.lang.reflect.Field;

/// The features of a model, which NLP4J keeps to itself: there is no method to change them, only a
/// field.
final class TemplateFeatures {
  private TemplateFeatures() {}

  static FeatureMap of(FeatureTemplate<?, ?> template) {
    try {
      return (FeatureMap) field().get(template);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("NLP4J's feature map is closed", e);
    }
  }

  static void replace(FeatureTemplate<?, ?> template, FeatureMap features) {
    try {
      field().set(template, features);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("NLP4J's feature map is closed", e);
    }
  }

  private static Field field() {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("another version of NLP4J", e);
    }
  }
}
