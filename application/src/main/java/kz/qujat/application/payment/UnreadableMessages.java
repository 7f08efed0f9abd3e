package kz.qujat.application.payment;

/// Where money that nobody understands is kept as it came until somebody has settled it.
public interface UnreadableMessages {
  /// Keeps a message; keeping the same one (by its key) again is harmless. When this returns, it is
  /// kept, and whoever sent it may be told that it arrived.
  void setAside(UnreadableMoney message);
}
