package org.marsad.views.figure;

/// A quantity with the band of its numbers.
public interface Banded {
  Quantity quantity();

  Band band();
}
