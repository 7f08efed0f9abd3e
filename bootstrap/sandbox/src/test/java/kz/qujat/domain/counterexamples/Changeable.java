package kz.qujat.domain.counterexamples;

final class Changeable {
  private static int count;

  private Changeable() {}

  static int next() {
    return ++count;
  }

  @SuppressWarnings("ArrayRecordComponent") // the violation is intended
  record Bytes(byte[] bytes) {}
}
