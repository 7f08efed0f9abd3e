package kz.qujat.application.dispatch;

import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;

/// Converts the register's data about the holder into the form in which they are stored and
/// compared.
public final class HolderRecordFactory {
  private HolderRecordFactory() {}

  /// Returns the holder's data from `entry`.
  public static HolderRecord of(Entry entry) {
    Person person = entry.person();
    return new HolderRecord(
        entry.surname(),
        entry.givenName(),
        entry.patronymic(),
        person.birthDate(),
        entry.sex(),
        person.citizenship(),
        person.canAct(),
        person.currentCard().map(Card::number).orElse(null));
  }
}
