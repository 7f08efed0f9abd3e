package kz.qujat.web.pickup;

import java.util.stream.Collectors;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;

/// The holder's name, masked: `И*** А*** С***`.
///
/// Surname, given name and patronymic are each shown as their first letter and three asterisks,
/// whatever their length.
///
/// The person is identified by the IIN on the document they show, not by this name. The name only
/// lets the issuer notice a wrong ticket number.
final class NameMasking {
  private static final String REST = "***";

  private NameMasking() {}

  static String of(Entry person) {
    return person.names().stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + REST)
        .collect(Collectors.joining(" "));
  }
}
