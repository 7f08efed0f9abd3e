package kz.qujat.application.stuck;

import java.time.Instant;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationCommand.ParkCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReleaseCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.RetryCase;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Remedy;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Expectation;
import kz.qujat.domain.supervision.Limits;

/// What is done about stuck applications. That the application is within reach of whoever acts has
/// been judged before. Each remedy is an event of the application; the words go into the vault.
///
/// No neighbour is called here: a retry is carried out by the duty that reads the event.
public final class Remedies {
  private final Chancery chancery;
  private final Vault vault;
  private final StuckCases cases;
  private final Limits limits;

  public Remedies(Chancery chancery, Vault vault, StuckCases cases, Limits limits) {
    this.chancery = chancery;
    this.vault = vault;
    this.cases = cases;
    this.limits = limits;
  }

  /// Applies `remedy` to an application stuck at `awaited`.
  ///
  /// @param words why
  /// @throws CommandRefused with `WrongStage` when the application is not stuck at that, or the
  ///   remedy makes no sense against it
  public Receipt apply(Remedy remedy, CaseFile file, Awaited awaited, Actor actor, String words) {
    Filed filed = file.application();
    if (Awaited.of(filed).contains(awaited) && !isStuck(file, awaited)) {
      throw new CommandRefused(new WrongStage(file.status()));
    }
    return chancery.together(() -> {
      Digest reason = vault.keep(filed.applicant(), new Comment(words));
      return chancery.submit(command(remedy, filed, awaited, reason), actor, null);
    });
  }

  private boolean isStuck(CaseFile file, Awaited awaited) {
    return file.application().attention().isAside(awaited)
        || isLate(file, awaited)
        || HandOver.behind(awaited)
            .filter(handOver -> cases.isParked(file.id(), handOver))
            .isPresent();
  }

  private boolean isLate(CaseFile file, Awaited awaited) {
    Instant now = chancery.notary().now();
    return Expectation.after(file.events(), limits).stream()
        .anyMatch(expected -> expected.awaited() == awaited && expected.isLateAt(now));
  }

  private OfRemedy command(Remedy remedy, Filed filed, Awaited awaited, Digest reason) {
    Instant now = chancery.notary().now();
    return switch (remedy) {
      case RETRY -> new RetryCase(filed.id(), awaited, reason, now);
      case RELEASE -> new ReleaseCase(filed.id(), awaited, reason, now);
      case PARK -> new ParkCase(filed.id(), awaited, reason, now);
    };
  }
}
