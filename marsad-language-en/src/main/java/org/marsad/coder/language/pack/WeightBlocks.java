package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A linear model's weights for adding up: of each feature all that is not zero lies in one place.
/// Scores are the same to the last bit as with the zeros, since adding nought changes nothing.
///
/// A feature that speaks for many labels has a row with a weight for each label, which a processor
/// adds eight at a time; one that speaks for few has a block: how many labels, those labels, four
/// to a word, then their weights.
final class WeightBlocks extends MajorVector {
  private static final long serialVersionUID = 1L;
  private static final int BIAS = 0;
  private static final int SILENT = -1;

  /// From this share of the labels on, a row is faster than a block.
  private static final int MANY = 5;

  private final HashedStrings features;

  /// The blocks; a place beyond their end is that of a row.
  private final int[] words;

  private final float[] rows;

  /// @param names of the features, with their numbers
  /// @param starts of a feature's weights by its number, and the end of the last
  /// @param labels which of them a weight speaks for
  WeightBlocks(int labelSize, PackedStrings names, int[] starts, byte[] labels, float[] weights) {
    this.feature_size = starts.length - 1;
    this.label_size = labelSize;
    int[] places = new int[feature_size];
    this.words = blocks(places, starts, labels, weights);
    this.rows = rows(places, starts, labels, weights);
    this.features = names.hashed(feature -> feature < places.length ? places[feature] : SILENT);
  }

  private boolean isRow(int feature, int... starts) {
    return feature != BIAS && (starts[feature + 1] - starts[feature]) * MANY >= label_size;
  }

  private int[] blocks(int[] places, int[] starts, byte[] labels, float... weights) {
    int[] room = new int[feature_size + labels.length * 2];
    int next = 0;
    for (int feature = 0; feature < feature_size; feature++) {
      int start = starts[feature];
      int count = starts[feature + 1] - start;
      places[feature] = count == 0 ? SILENT : next;
      if (feature == BIAS || count > 0 && !isRow(feature, starts)) {
        next = block(room, next, start, count, labels, weights);
      }
    }
    return Arrays.copyOf(room, next);
  }

  private static int block(
      int[] words, int at, int start, int count, byte[] labels, float... weights) {
    words[at] = count;
    int labelled = at + 1;
    int weighed = labelled + (count + 3 >> 2);
    for (int i = 0; i < count; i++) {
      words[labelled + (i >> 2)] |= (labels[start + i] & 0xFF) << (i & 3) * 8;
      words[weighed + i] = Float.floatToRawIntBits(weights[start + i]);
    }
    return weighed + count;
  }

  private float[] rows(int[] places, int[] starts, byte[] labels, float... weights) {
    int many = (int) IntStream.range(0, feature_size).filter(f -> isRow(f, starts)).count();
    float[] all = new float[many * label_size];
    int next = 0;
    for (int feature = 0; feature < feature_size; feature++) {
      if (isRow(feature, starts)) {
        places[feature] = words.length + next;
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
          all[next + (labels[i] & 0xFF)] = weights[i];
        }
        next += label_size;
      }
    }
    return all;
  }

  @Override
  public void addScores(SparseVector vector, float[] scores) {
    if (vector instanceof KeyedVector keyed) {
      addKnown(keyed, scores);
    }
    for (SparseItem bias : vector.getVector()) {
      addBlock(bias.getIndex(), bias.getValue(), scores);
    }
  }

  /// Finds all places before it adds up the first: the ways to memory then overlap.
  private void addKnown(KeyedVector vector, float... scores) {
    int[] found = new int[vector.keyCount()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int place = features.get(vector.key(i));
      // Nought is the bias, which NLP4J adds itself.
      if (place > BIAS) {
        found[count++] = place;
      }
    }
    for (int i = 0; i < count; i++) {
      if (found[i] < words.length) {
        addBlock(found[i], 1, scores);
      } else {
        addRow(found[i] - words.length, scores);
      }
    }
  }

  private void addRow(int row, float... scores) {
    for (int label = 0; label < scores.length; label++) {
      scores[label] += rows[row + label];
    }
  }

  private void addBlock(int place, float value, float... scores) {
    int count = words[place];
    int labelled = place + 1;
    int weighed = labelled + (count + 3 >> 2);
    for (int i = 0; i < count; i++) {
      int label = words[labelled + (i >> 2)] >>> (i & 3) * 8 & 0xFF;
      scores[label] += Float.intBitsToFloat(words[weighed + i]) * value;
    }
  }

  @Override
  public void addScores(float[] dense, float[] scores) {
    throw readOnly();
  }

  @Override
  public boolean expand(int features, int labels, WeightGenerator generator) {
    throw readOnly();
  }

  @Override
  public int indexOf(int label, int feature) {
    throw readOnly();
  }

  @Override
  protected MajorVector createInstance() {
    throw readOnly();
  }

  @Override
  protected void setRowSize(int size) {
    throw readOnly();
  }

  @Override
  protected void setColumnSize(int size) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("packed weights are for decoding only");
  }
}
