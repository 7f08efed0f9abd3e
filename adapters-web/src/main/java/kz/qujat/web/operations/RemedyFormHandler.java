package kz.qujat.web.operations;

import kz.qujat.application.command.Actor;
import kz.qujat.application.stuck.RemedyService;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.web.body.JsonFormReader;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Applies remedies to open issues, in the name of the supervisor or administrator.
@Component
final class RemedyFormHandler {
  private final RemedyService remedyService;
  private final JsonFormReader forms;

  RemedyFormHandler(RemedyService remedyService, JsonFormReader forms) {
    this.remedyService = remedyService;
    this.forms = forms;
  }

  /// Reads the form of the page.
  ///
  /// @throws InvalidInput when the reason is missing, too long or unreadable
  RemedyForm read(ObjectNode typed) {
    return forms.readKnown(typed, RemedyForm.class);
  }

  /// Applies `remedy` with the fields of `form` to the issue with exactly that subject.
  ///
  /// @throws InvalidInput when `card` is missing, or not allowed for this remedy
  /// @throws CommandRefused when the issue is over, or the remedy is not possible for it
  void apply(Staff staff, SupervisionSubject subject, Remedy remedy, RemedyForm form) {
    remedyService.apply(form.act(remedy, subject), actor(staff));
  }

  private static kz.qujat.application.stuck.StaffMember actor(Staff staff) {
    return CaseScope.isTheCountry(staff)
        ? new kz.qujat.application.stuck.StaffMember(
            staff.id(), null, Actor.administrator(staff.id()))
        : new kz.qujat.application.stuck.StaffMember(
            staff.id(), staff.region(), Actor.supervisor(staff.id()));
  }
}
