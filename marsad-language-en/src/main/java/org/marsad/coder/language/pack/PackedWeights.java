package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A linear model's weights without its zeros: 6 % of the parser's 114 million weights are not
/// zero. Scores are the same to the last bit, since adding nought changes nothing.
final class PackedWeights extends MajorVector {
  private static final long serialVersionUID = 1L;

  private final int[] starts;
  private final byte[] labels;
  private final float[] nonZero;

  PackedWeights(int labelSize, int[] starts, byte[] labels, float[] nonZero) {
    this.feature_size = starts.length - 1;
    this.label_size = labelSize;
    this.starts = starts;
    this.labels = labels;
    this.nonZero = nonZero;
  }

  static PackedWeights of(MajorVector dense) {
    int features = dense.getFeatureSize();
    int size = dense.getLabelSize();
    if (size > 256) {
      throw new IllegalArgumentException(size + " labels do not fit a byte");
    }
    int[] starts = new int[features + 1];
    int count = dense.countNonZeroWeights();
    byte[] labels = new byte[count];
    float[] nonZero = new float[count];
    int next = 0;
    for (int feature = 0; feature < features; feature++) {
      for (int label = 0; label < size; label++) {
        float weight = dense.get(dense.indexOf(label, feature));
        if (weight != 0) {
          labels[next] = (byte) label;
          nonZero[next++] = weight;
        }
      }
      starts[feature + 1] = next;
    }
    return new PackedWeights(size, starts, labels, nonZero);
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem item : features.getVector()) {
      int feature = item.getIndex();
      if (feature < feature_size) {
        for (int i = starts[feature]; i < starts[feature + 1]; i++) {
          scores[labels[i] & 0xFF] += nonZero[i] * item.getValue();
        }
      }
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(label_size);
    out.writeInt(starts.length);
    Packed.writeInts(out, starts);
    out.write(labels);
    Packed.writeFloats(out, nonZero);
  }

  static PackedWeights read(DataInputStream in) throws IOException {
    int labelSize = in.readInt();
    int[] starts = Packed.readInts(in, in.readInt());
    byte[] labels = new byte[starts[starts.length - 1]];
    in.readFully(labels);
    return new PackedWeights(labelSize, starts, labels, Packed.readFloats(in, labels.length));
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
