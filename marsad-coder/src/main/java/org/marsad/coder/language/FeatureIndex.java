package org.marsad.coder.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.util.Index;
import java.io.Writer;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.marsad.coder.language.pack.HashedStrings;

/// The features of the names model, for lookups alone: half a million strings, each of them an
/// object of its own in CoreNLP's index. What would list or change them is refused.
final class FeatureIndex implements Index<String> {
  private static final long serialVersionUID = 1L;

  private final transient HashedStrings numbers;
  private final int size;

  private FeatureIndex(Index<String> features) {
    this.size = features.size();
    this.numbers = new HashedStrings(size);
    for (int number = 0; number < size; number++) {
      numbers.put(0, features.get(number), number);
    }
  }

  /// Puts one of these in the place of the classifier's own index, which it keeps to itself: there
  /// is no method to change it, only a field.
  static void replace(CRFClassifier<?> classifier) {
    try {
      Field field = CRFClassifier.class.getDeclaredField("featureIndex");
      field.setAccessible(true);
      @SuppressWarnings("unchecked")
      var features = (Index<String>) field.get(classifier);
      field.set(classifier, new FeatureIndex(features));
    } catch (NoSuchFieldException | IllegalAccessException e) {
      throw new IllegalStateException("another version of CoreNLP", e);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int indexOf(String feature) {
    return numbers.get(0, feature);
  }

  @Override
  public boolean contains(Object feature) {
    return feature instanceof String string && indexOf(string) >= 0;
  }

  @Override
  public boolean isLocked() {
    return true;
  }

  @Override
  public void lock() {
    // It always is.
  }

  @Override
  public String get(int number) {
    throw lookupsOnly();
  }

  @Override
  public int addToIndex(String feature) {
    throw lookupsOnly();
  }

  @Override
  @Deprecated
  public int indexOf(String feature, boolean add) {
    throw lookupsOnly();
  }

  @Override
  public List<String> objectsList() {
    throw lookupsOnly();
  }

  @Override
  public Collection<String> objects(int[] numbers) {
    throw lookupsOnly();
  }

  @Override
  public void unlock() {
    throw lookupsOnly();
  }

  @Override
  public void saveToWriter(Writer out) {
    throw lookupsOnly();
  }

  @Override
  public void saveToFilename(String file) {
    throw lookupsOnly();
  }

  @Override
  public boolean add(String feature) {
    throw lookupsOnly();
  }

  @Override
  public boolean addAll(Collection<? extends String> features) {
    throw lookupsOnly();
  }

  @Override
  public void clear() {
    throw lookupsOnly();
  }

  @Override
  public Iterator<String> iterator() {
    throw lookupsOnly();
  }

  private static UnsupportedOperationException lookupsOnly() {
    return new UnsupportedOperationException("the features of the names model are looked up only");
  }
}
