package kz.qujat.web.application;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Filing;
import kz.qujat.domain.signature.Digest;
import kz.qujat.web.application.ApplicationView.AnnulmentView;
import kz.qujat.web.application.ApplicationView.AreaView;
import kz.qujat.web.application.ApplicationView.StatusView;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.language.Languages;
import kz.qujat.web.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Shows case files as clients see applications; the one place where that is done.
public final class ApplicationViews {
  private final CaseFiles cases;
  private final Vault vault;
  private final Texts texts;

  ApplicationViews(CaseFiles cases, Vault vault, Texts texts) {
    this.cases = cases;
    this.vault = vault;
    this.texts = texts;
  }

  /// What is known of the application, in the language of the call.
  public ApplicationView of(CaseFile file) {
    return of(file, cases.replacementOf(file.id()).map(ApplicationId::value).orElse(null));
  }

  /// What was known of the application when its history was what `file` has of it: what came after
  /// it in another application was not.
  public ApplicationView past(CaseFile file) {
    return of(file, null);
  }

  private ApplicationView of(CaseFile file, @Nullable UUID replacedBy) {
    Filing filing = file.application().filing();
    Optional<ApplicationRegistered> registered = file.latest(ApplicationRegistered.class);
    var money = new MoneyViews(file);
    return new ApplicationView(
        file.id().value(),
        file.version(),
        file.status(),
        texts.of("status", file.status()),
        EligibilityRules.EXPIRY,
        filing.region().code(),
        filing.point().code(),
        registered.map(event -> event.ticket().toString()).orElse(null),
        registered.map(ApplicationRegistered::at).orElse(null),
        registered.map(event -> event.term().dueOn()).orElse(null),
        money.payment().orElse(null),
        annulment(file).orElse(null),
        money.refund().orElse(null),
        money.refunds(),
        file.latest(ApplicationStarted.class).map(ApplicationViews::replaced).orElse(null),
        replacedBy,
        file.changes().stream().map(c -> new StatusView(c.status(), c.at())).toList());
  }

  /// The application as it is now, with its version as `ETag`.
  public ResponseEntity<ApplicationView> answer(ApplicationId application) {
    CaseFile file = cases.get(application);
    return tagged(file.version()).body(of(file));
  }

  /// An answer about an application at `version`; nobody but the caller may keep it.
  public static ResponseEntity.BodyBuilder tagged(long version) {
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(version))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION);
  }

  private Optional<AnnulmentView> annulment(CaseFile file) {
    return file.latest(ApplicationAnnulled.class)
        .map(event -> annulment(event, comment(file, event.comment()).orElse(null)));
  }

  private static AnnulmentView annulment(ApplicationAnnulled event, @Nullable Comment comment) {
    return new AnnulmentView(
        event.reason(),
        comment == null ? null : comment.in(readers()),
        event.reason().allowsReapplication(),
        event.at(),
        comment == null || comment.area() == null ? null : AreaView.of(comment.area()));
  }

  private Optional<Comment> comment(CaseFile file, @Nullable Digest digest) {
    return Optional.ofNullable(digest)
        .flatMap(kept -> vault.read(file.application().applicant(), kept, Comment.class));
  }

  /// Officers write in the languages of the state; whoever reads in another reads the Russian.
  private static Language readers() {
    return Texts.language().equals(Languages.KK) ? Language.KK : Language.RU;
  }

  private static @Nullable UUID replaced(ApplicationStarted started) {
    return started.replaces() == null ? null : started.replaces().value();
  }
}
