package kz.qujat.application.rehearsal;

import static kz.qujat.application.rehearsal.Cast.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.qujat.application.command.Actor;
import kz.qujat.application.stuck.RemedyService;
import kz.qujat.application.stuck.RemedyService.Act;
import kz.qujat.application.stuck.StaffMember;
import kz.qujat.application.stuck.SubjectPartiesResolver;
import kz.qujat.application.stuck.WaitPrecondition;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.CurrentWait;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import kz.qujat.domain.supervision.WaitLimits;
import kz.qujat.domain.supervision.WaitLimits.Limit;

/// The base of tests about subjects of supervision and the staff who act on them.
public abstract class Supervised {
  protected static final String WORDS = "Узел снова отвечает";
  protected static final StaffMember SUPERVISOR =
      new StaffMember(ASEL.id(), Region.ASTANA, Actor.supervisor(ASEL.id()));
  protected static final StaffMember ADMINISTRATOR =
      new StaffMember(SAULE.id(), null, Actor.administrator(SAULE.id()));

  /// Every wait may last an hour.
  protected static final WaitLimits LIMITS =
      new WaitLimits(
          Arrays.stream(Awaited.values())
              .collect(
                  Collectors.toMap(
                      awaited -> awaited, _ -> new Limit.Elapsed(Duration.ofHours(1)))),
          30,
          CALENDAR);

  protected final Rehearsal rehearsal = new Rehearsal();
  protected final Journey journey = rehearsal.journey;
  protected final FailedHandOvers failed = new FailedHandOvers();
  protected final WaitPrecondition waits =
      new WaitPrecondition(rehearsal.cases, rehearsal.refunds, failed, rehearsal.histories, LIMITS);
  protected final Repairs repairs = new Repairs();
  protected final RemedyService remedyService =
      new RemedyService(
          rehearsal.commands,
          new SubjectPartiesResolver(rehearsal.histories, rehearsal.cases, rehearsal.refunds),
          waits,
          repairs,
          rehearsal.vault);

  protected void apply(Remedy remedy, SupervisionSubject subject) {
    apply(remedy, subject, SUPERVISOR);
  }

  protected void apply(Remedy remedy, SupervisionSubject subject, StaffMember staffMember) {
    remedyService.apply(new Act(remedy, subject, WORDS, null), staffMember);
  }

  protected void anHourPasses() {
    rehearsal.clock.moveTo(rehearsal.clock.instant().plus(Duration.ofHours(1)));
  }

  /// What the application waits for now.
  protected Wait waitOf(ApplicationId application) {
    return CurrentWait.ofApplication(rehearsal.histories.eventsOf(application), LIMITS)
        .orElseThrow()
        .subject();
  }

  /// What the refund waits for now.
  protected Wait waitOf(RefundId refund) {
    return CurrentWait.ofRefund(rehearsal.histories.eventsOf(refund), LIMITS)
        .orElseThrow()
        .subject();
  }

  protected Difference found(ApplicationId application, Discrepancy discrepancy) {
    var difference = new Difference(application, discrepancy);
    rehearsal.commands.submit(
        new ReportDiscrepancy(difference, LocalDate.of(2026, 3, 16), MONDAY),
        Actor.system("reconciliation"));
    return difference;
  }
}
