package kz.qujat.application.budget;

import java.util.Locale;

/// Something costly, of which every caller may have so much in a time.
public enum Budget {
  /// Calls that ask the population register or the payment gateway.
  REGISTER,
  DRAFTS_OF_A_DAY,
  PICTURES,
  PICTURES_OF_A_DAY,
  CONTACT_CHANGES_OF_A_DAY,
  /// PDF documents.
  DOCUMENTS,
  SEARCHES,
  /// Reports over many applications.
  EXPORTS,
  /// Signatures that are checked, for which the certification authority is asked.
  SIGNATURES,
  /// Beginning to follow changes as they happen.
  STREAMS,
  /// Of an address, because nobody is signed in yet.
  SIGN_INS,
  /// Wrong names or passwords of neighbours, of an address.
  WRONG_PASSWORDS,
  /// People at the counter to whom the card does not belong, of a clerk.
  WRONG_RECIPIENTS;

  /// The name in a `RateLimit` header: `pictures-of-a-day`.
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
