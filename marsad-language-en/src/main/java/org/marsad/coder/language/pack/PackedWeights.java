package org.marsad.coder.language.pack;

import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A linear model's weights without its zeros: 6 % of the parser's 114 million weights are not
/// zero. As they are written and read; what adds them up makes [WeightBlocks] of them.
final class PackedWeights {
  private final int labelSize;
  private final int[] starts;
  private final byte[] labels;
  private final float[] nonZero;

  PackedWeights(int labelSize, int[] starts, byte[] labels, float[] nonZero) {
    this.labelSize = labelSize;
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

  /// The same for adding up.
  WeightBlocks blocks(PackedStrings features) {
    return new WeightBlocks(labelSize, features, starts, labels, nonZero);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(labelSize);
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
}
