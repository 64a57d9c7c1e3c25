package org.marsad.coder.language.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/// Arrays of numbers, and Java's own serialized objects, to and from bytes.
final class Packed {
  private Packed() {}

  static void writeShorts(DataOutputStream out, short[] numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
    bytes.asShortBuffer().put(numbers);
    out.write(bytes.array());
  }

  static short[] readShorts(DataInputStream in, int count) throws IOException {
    short[] numbers = new short[count];
    bytes(in, count * Short.BYTES).asShortBuffer().get(numbers);
    return numbers;
  }

  static void writeChars(DataOutputStream out, char[] characters) throws IOException {
    var bytes = ByteBuffer.allocate(characters.length * Character.BYTES);
    bytes.asCharBuffer().put(characters);
    out.write(bytes.array());
  }

  static char[] readChars(DataInputStream in, int count) throws IOException {
    char[] characters = new char[count];
    bytes(in, count * Character.BYTES).asCharBuffer().get(characters);
    return characters;
  }

  static void writeInts(DataOutputStream out, int[] numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    bytes.asIntBuffer().put(numbers);
    out.write(bytes.array());
  }

  static int[] readInts(DataInputStream in, int count) throws IOException {
    int[] numbers = new int[count];
    bytes(in, count * Integer.BYTES).asIntBuffer().get(numbers);
    return numbers;
  }

  static void writeFloats(DataOutputStream out, float[] numbers) throws IOException {
    var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    out.write(bytes.array());
  }

  static float[] readFloats(DataInputStream in, int count) throws IOException {
    float[] numbers = new float[count];
    bytes(in, count * Float.BYTES).asFloatBuffer().get(numbers);
    return numbers;
  }

  static void writeObject(DataOutputStream out, Object object) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var objects = new ObjectOutputStream(bytes)) {
      objects.writeObject(object);
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  /// What [#writeObject] wrote. Its size stands before it, since an [ObjectInputStream] may read
  /// beyond its object.
  static Object readSizedObject(DataInputStream in) throws IOException {
    return readObject(new ByteArrayInputStream(in.readNBytes(in.readInt())));
  }

  static Object readObject(InputStream in) throws IOException {
    try {
      return new ObjectInputStream(in).readObject();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model is of another version", e);
    }
  }

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
