package kz.qujat.application.vault;

import java.util.Optional;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;

/// Who is behind a pseudonym, and which pseudonym is whose. A person has one, in whatever role.
public interface People {
  /// The pseudonym of a citizen, given on first sight.
  ApplicantId applicant(Iin iin);

  /// The pseudonym of a citizen who was seen before.
  Optional<ApplicantId> known(Iin iin);

  Iin iinOf(ApplicantId applicant);

  /// A fresh pseudonym for a payer who is nobody we know; it joins the transaction under way.
  PayerId newPayer();

  /// The pseudonym of a member of staff, given on first sight; the name is kept up to date.
  OfficerId officer(Iin iin, String name);

  /// The name a member of staff last signed in with, empty when there never was one.
  String nameOf(OfficerId officer);
}
