package kz.qujat.application.vault;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;

/// Maps people to pseudonyms and back. A person has one pseudonym, whatever their role.
public interface PseudonymDirectory {
  /// Returns the pseudonym of a citizen, and creates it on first use.
  CitizenId applicant(Iin iin);

  /// Returns the pseudonym of a citizen, empty when the product does not know the citizen yet.
  Optional<CitizenId> known(Iin iin);

  Iin iinOf(CitizenId applicant);

  /// Creates a pseudonym for a payer whose identity is unknown, within the running transaction.
  NonCitizenPayerId newPayer();

  /// Returns the pseudonym of a member of staff, creates it on first use, and keeps the name up to
  /// date.
  StaffId officer(Iin iin, String name);

  /// Returns the name with which a member of staff last signed in, empty when they never signed in.
  String nameOf(StaffId officer);

  /// Returns the names of several members of staff, as [#nameOf] returns each.
  default Map<StaffId, String> namesOf(Collection<StaffId> officers) {
    return officers.stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), this::nameOf));
  }
}
