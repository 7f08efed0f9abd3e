package kz.qujat.web.pickup;

import java.util.stream.Collectors;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;

/// The holder's name as far as the counter needs it: the first letter of the surname, the given
/// name and the patronymic, each followed by three asterisks whatever its length: `И*** А*** С***`.
///
/// Who the person at the counter is follows from the number they show, not from this line, which
/// only lets a clerk notice that a wrong ticket was typed.
final class MaskedName {
  private static final String REST = "***";

  private MaskedName() {}

  static String of(Entry person) {
    return person.names().stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + REST)
        .collect(Collectors.joining(" "));
  }
}
