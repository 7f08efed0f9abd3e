package kz.qujat.web.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.web.application.ApplicationView.AnnulmentView;
import kz.qujat.web.application.ApplicationView.AreaView;
import kz.qujat.web.application.ApplicationView.StatusView;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import kz.qujat.web.refund.RefundView;
import kz.qujat.web.wire.ResponseDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Builds the view of an application from its case file; the only place where this is done.
@Component
public final class ApplicationViewFactory {
  private final CaseFileQuery cases;
  private final RefundDetailsQuery refunds;
  private final Vault vault;
  private final OnlineExchangeDeadline deadlines;
  private final Texts texts;

  ApplicationViewFactory(
      CaseFileQuery cases,
      RefundDetailsQuery refunds,
      Vault vault,
      OnlineExchangeDeadline deadlines,
      Texts texts) {
    this.cases = cases;
    this.refunds = refunds;
    this.vault = vault;
    this.deadlines = deadlines;
    this.texts = texts;
  }

  /// The current view of the application, in the language of the request.
  public ApplicationView of(CaseFile file) {
    return of(
        file,
        own(file, refunds.of(file.id())),
        deadlines.mayReapply(file),
        cases.replacementOf(file.id()).map(ApplicationId::value).orElse(null));
  }

  /// The view of the application at the time of the last event in `file`.
  ///
  /// Later events are left out, also those of this application's refunds and of other applications.
  public ApplicationView past(CaseFile file) {
    Instant moment = file.events().getLast().at();
    List<RefundDetails> known =
        refunds.of(file.id()).stream()
            .flatMap(one -> PaymentAndRefundViews.at(moment, one).stream())
            .toList();
    return of(file, own(file, known), deadlines.mightReapply(file, moment), null);
  }

  /// The refunds of the applicant's own money; the applicant does not see refunds to other payers.
  private static List<RefundDetails> own(CaseFile file, List<RefundDetails> refunds) {
    return refunds.stream()
        .filter(one -> one.refund().beneficiary().isThePerson(file.application().applicant()))
        .toList();
  }

  private ApplicationView of(
      CaseFile file, List<RefundDetails> own, boolean mayReapply, @Nullable UUID replacedBy) {
    ApplicationContent applicationContent = file.application().filing();
    Optional<ApplicationRegistered> registered = registered(file);
    return new ApplicationView(
        file.id().value(),
        file.version(),
        file.status(),
        texts.of("status", file.status()),
        EligibilityRules.EXPIRY,
        applicationContent.region().code(),
        applicationContent.point().code(),
        registered.map(event -> event.ticket().toString()).orElse(null),
        registered.map(ApplicationRegistered::at).orElse(null),
        registered.map(event -> event.term().dueOn()).orElse(null),
        PaymentAndRefundViews.payment(file.application().account().duty()).orElse(null),
        annulment(file, mayReapply).orElse(null),
        PaymentAndRefundViews.foremost(own).map(RefundView::of).orElse(null),
        own.stream().map(RefundView::of).toList(),
        replaced(file),
        replacedBy,
        file.changes().stream().map(c -> new StatusView(c.status(), c.at())).toList());
  }

  private static Optional<ApplicationRegistered> registered(CaseFile file) {
    return Optional.ofNullable(file.milestones().registered());
  }

  /// The response with the current view of the application.
  public ResponseEntity<ApplicationView> answer(ApplicationId application) {
    return answer(of(cases.get(application)));
  }

  /// A response that contains the view of an application.
  ///
  /// The ETag is the version plus a digest of everything in the view, because refunds and a
  /// replacing application change the view without changing the version.
  public static ResponseEntity<ApplicationView> answer(ApplicationView shown) {
    String digest = ResponseDigest.of(shown, Texts.language());
    return tagged(IfMatch.tag(shown.version(), digest)).body(shown);
  }

  /// A response about an application at `version`; only the caller may cache it.
  public static ResponseEntity.BodyBuilder tagged(long version) {
    return tagged(IfMatch.tag(version));
  }

  private static ResponseEntity.BodyBuilder tagged(String tag) {
    return ResponseEntity.ok()
        .eTag(tag)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION);
  }

  private Optional<AnnulmentView> annulment(CaseFile file, boolean mayReapply) {
    return Optional.ofNullable(file.milestones().annulled())
        .map(event -> annulment(event, comment(file, event.comment()).orElse(null), mayReapply));
  }

  private static AnnulmentView annulment(
      ApplicationAnnulled event, @Nullable Comment comment, boolean mayReapply) {
    return new AnnulmentView(
        event.reason(),
        comment == null ? null : comment.in(readers()),
        mayReapply,
        event.at(),
        comment == null || comment.area() == null ? null : AreaView.of(comment.area()));
  }

  private Optional<Comment> comment(CaseFile file, @Nullable Digest digest) {
    return Optional.ofNullable(digest)
        .flatMap(kept -> vault.read(file.application().applicant(), kept, Comment.class));
  }

  /// The language in which an officer's comment is shown.
  ///
  /// Comments exist in Kazakh and Russian; for any other language the Russian text is shown.
  private static Language readers() {
    return Texts.language().equals(LanguageResolver.KK) ? Language.KK : Language.RU;
  }

  private static @Nullable UUID replaced(CaseFile file) {
    @Nullable ApplicationStarted started = file.milestones().started();
    return started == null || started.replaces() == null ? null : started.replaces().value();
  }
}
