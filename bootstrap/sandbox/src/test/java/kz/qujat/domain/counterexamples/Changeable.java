package kz.qujat.domain.counterexamples;

final class Changeable {
  private static int count;

  private Changeable() {}

  static int next() {
    return ++count;
  }

  @SuppressWarnings("ArrayRecordComponent") // that is the point
  record Bytes(byte[] bytes) {}
}
