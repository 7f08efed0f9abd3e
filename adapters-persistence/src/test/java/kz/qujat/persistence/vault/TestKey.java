package kz.qujat.persistence.vault;

/// The master key of the tests; it is not secret.
public final class TestKey {
  public static final String BASE64 = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

  private TestKey() {}

  public static MasterKey master() {
    return new MasterKey(new VaultSettings(BASE64));
  }
}
