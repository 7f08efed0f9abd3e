package kz.qujat.web.counterexamples;

public final class PublicForNobody {
  private PublicForNobody() {}
}
