package org.marsad.bench.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Arrays of numbers to and from bytes, in one go.
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

  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    byte[] bytes = new byte[count];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
