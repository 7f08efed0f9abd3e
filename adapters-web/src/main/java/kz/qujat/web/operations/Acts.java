package kz.qujat.web.operations;

import kz.qujat.application.command.Actor;
import kz.qujat.application.stuck.Remedies;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.wire.Form;
import org.springframework.stereotype.Component;

/// Applies remedies to open issues, in the name of the supervisor or administrator.
@Component
final class Acts {
  private final Remedies remedies;

  Acts(Remedies remedies) {
    this.remedies = remedies;
  }

  /// Applies `remedy` with the fields of `form` to the issue with exactly that subject.
  ///
  /// @throws InvalidInput when the form does not contain what this remedy needs
  /// @throws CommandRefused when the issue is over, or the remedy does not apply to it
  void apply(Staff staff, Subject subject, Remedy remedy, Form form) {
    remedies.apply(RemedyForm.read(remedy, subject, form), actor(staff));
  }

  private static kz.qujat.application.stuck.Staff actor(Staff staff) {
    return CaseScope.isTheCountry(staff)
        ? new kz.qujat.application.stuck.Staff(staff.id(), null, Actor.administrator(staff.id()))
        : new kz.qujat.application.stuck.Staff(
            staff.id(), staff.region(), Actor.supervisor(staff.id()));
  }
}
