package kz.qujat.web.operations;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.stuck.Remedies;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Remedy;
import kz.qujat.domain.person.Region;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/// What somebody looks after: an administrator everything, a supervisor their own region.
final class Ward {
  private static final String ADMINISTRATOR = "ADMINISTRATOR";

  private final CaseFiles cases;
  private final Remedies remedies;

  Ward(CaseFiles cases, Remedies remedies) {
    this.cases = cases;
    this.remedies = remedies;
  }

  static boolean isTheCountry(Staff staff) {
    return staff.is(ADMINISTRATOR);
  }

  /// The region whose cases are asked for; what is not theirs is not there.
  ///
  /// @param asked absent for all that is theirs
  static @Nullable Region region(Staff staff, @Nullable Region asked) {
    if (isTheCountry(staff)) {
      return asked;
    }
    @Nullable Region own = staff.region();
    if (own == null) {
      throw new Declined(ProblemCode.FORBIDDEN);
    }
    if (asked != null && asked != own) {
      throw new Declined(ProblemCode.NOT_FOUND);
    }
    return own;
  }

  static boolean admits(Staff staff, CaseFile file) {
    return isTheCountry(staff) || file.application().filing().region() == staff.region();
  }

  /// The file of the application a case is about; nothing when the case names none.
  Optional<CaseFile> find(String id) {
    return StuckId.parse(id).map(StuckId::application).flatMap(cases::find);
  }

  /// @throws CommandRefused when the remedy makes no sense against the case
  Receipt apply(Staff staff, CaseFile file, Awaited awaited, Remedy remedy, String words) {
    Actor actor =
        isTheCountry(staff) ? Actor.administrator(staff.id()) : Actor.supervisor(staff.id());
    return remedies.apply(remedy, file, awaited, actor, words);
  }
}
