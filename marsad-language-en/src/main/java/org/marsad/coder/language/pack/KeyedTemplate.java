package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.AbstractNLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Describes a moment of a sentence by the same features as NLP4J's own template, in the same
/// order, but makes no strings of them.
final class KeyedTemplate<N extends AbstractNLPNode<N>, S extends NLPState<N>>
    extends FeatureTemplate<N, S> {
  private static final long serialVersionUID = 1L;

  private static final char BETWEEN = '_';

  KeyedTemplate(FeatureTemplate<N, S> template) {
    super(null, new HyperParameter());
    template.getSetFeatureList().forEach(this::addSet);
    template.getFeatureList().forEach(this::add);
  }

  @Override
  public SparseVector createSparseVector(S state, boolean train) {
    var vector = new KeyedVector();
    int kind = 0;
    for (FeatureItem item : feature_set) {
      @Nullable Collection<String> strings = getFeatures(state, item);
      if (strings != null) {
        for (String string : strings) {
          vector.addKey(Keys.of(kind, string));
        }
      }
      kind++;
    }
    for (FeatureItem[] items : feature_list) {
      addJoined(vector, kind++, state, items);
    }
    return vector;
  }

  /// Of a feature with several parts none is there where one part is not.
  private void addJoined(KeyedVector vector, int kind, S state, FeatureItem... items) {
    long key = Keys.begin(kind);
    for (int i = 0; i < items.length; i++) {
      @Nullable String part = getFeature(state, items[i]);
      if (part == null) {
        return;
      }
      key = Keys.add(i == 0 ? key : Keys.add(key, BETWEEN), part);
    }
    vector.addKey(Keys.end(key));
  }
}
