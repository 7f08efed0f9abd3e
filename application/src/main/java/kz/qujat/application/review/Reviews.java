package kz.qujat.application.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.Annul;
import kz.qujat.domain.lifecycle.ApplicationCommand.Approve;
import kz.qujat.domain.lifecycle.ApplicationCommand.Claim;
import kz.qujat.domain.lifecycle.ApplicationCommand.Release;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.DecisionDocument;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Unavailable;
import kz.qujat.domain.lifecycle.ReviewDecision;
import kz.qujat.domain.lifecycle.ReviewDecision.Annulment;
import kz.qujat.domain.lifecycle.ReviewDecision.Approval;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import org.jspecify.annotations.Nullable;

/// The check by an officer. That the application belongs to the officer's region has been judged
/// before.
public final class Reviews {
  private final Chancery chancery;
  private final CaseFiles cases;
  private final Signatures signatures;
  private final Vault vault;

  public Reviews(Chancery chancery, CaseFiles cases, Signatures signatures, Vault vault) {
    this.chancery = chancery;
    this.cases = cases;
    this.signatures = signatures;
    this.vault = vault;
  }

  /// What an officer wants to decide.
  public sealed interface Intent {
    record ToApprove() implements Intent {}

    /// To end the application.
    ///
    /// @param comment the officer's words to the citizen, absent when there are none
    record ToAnnul(AnnulmentReason reason, @Nullable Comment comment) implements Intent {}
  }

  /// Takes the application on; taken on already, nothing changes.
  ///
  /// @throws CommandRefused when another officer holds it, it is the officer's own, or past review
  public Receipt claim(Officer officer, ApplicationId application, @Nullable Long ifVersion) {
    return chancery.submit(
        new Claim(application, officer.id(), chancery.notary().now()),
        Actor.officer(officer.id()),
        ifVersion);
  }

  /// Puts the application back into the queue.
  ///
  /// @throws CommandRefused when the officer does not hold it
  public Receipt release(Officer officer, ApplicationId application, @Nullable Long ifVersion) {
    return chancery.submit(
        new Release(application, officer.id(), chancery.notary().now()),
        Actor.officer(officer.id()),
        ifVersion);
  }

  /// The exact bytes to sign: UTF-8 text, the same for the same state and intent.
  ///
  /// @throws CommandRefused when the officer does not hold the review
  public byte[] document(Officer officer, ApplicationId application, Intent intent) {
    Filed filed = cases.get(application).application();
    return text(officer, filed, decision(filed, intent)).getBytes(UTF_8);
  }

  /// Decides, if `cms` is the officer's own good signature over the document of this very decision.
  /// A decision that is in force already stays as it is, however far the application has come.
  ///
  /// @param cms detached CMS, DER
  /// @throws CommandRefused when the officer does not hold the review
  /// @throws SignatureRefused when the signature is not good
  /// @throws SignatureStatusUnknown when that cannot be told now
  /// @throws StaleVersion when the application is not at `ifVersion`
  public Receipt decide(
      Officer officer,
      ApplicationId application,
      Intent intent,
      byte[] cms,
      @Nullable Long ifVersion) {
    CaseFile file = cases.get(application);
    file.demand(ifVersion);
    Filed filed = file.application();
    ReviewDecision decision = decision(filed, intent);
    Optional<String> inForce = DecisionsMade.inForce(file, officer, decision);
    String text = inForce.orElseGet(() -> text(officer, filed, decision));
    RevocationProof revocation = certify(officer, text, cms);
    return inForce.isPresent()
        ? new Receipt(filed, file.version(), false)
        : chancery.together(() -> {
          SignedDecision signed = file(officer, text, cms, revocation);
          return switch (intent) {
            case Intent.ToApprove _ -> approve(officer, filed, signed, ifVersion);
            case Intent.ToAnnul toAnnul -> annul(officer, filed, toAnnul, signed, ifVersion);
          };
        });
  }

  private RevocationProof certify(Officer officer, String text, byte[] cms) {
    return switch (signatures.verify(text.getBytes(UTF_8), cms, officer.iin())) {
      case Invalid(var flaw) -> throw new SignatureRefused(flaw);
      case CannotTellNow _ -> throw new SignatureStatusUnknown();
      case Valid(var revocation) -> revocation;
    };
  }

  private static String text(Officer officer, Filed filed, ReviewDecision decision) {
    return switch (DecisionDocument.prepare(filed, officer.id(), decision)) {
      case Prepared(var text) -> text;
      case Unavailable(var refusal) -> throw new CommandRefused(refusal);
    };
  }

  private ReviewDecision decision(Filed filed, Intent intent) {
    return switch (intent) {
      case Intent.ToApprove _ -> new Approval();
      case Intent.ToAnnul(var reason, var comment) ->
          new Annulment(reason, comment == null ? null : vault.digest(filed.applicant(), comment));
    };
  }

  private SignedDecision file(
      Officer officer, String text, byte[] cms, RevocationProof revocation) {
    var signed = new SignedText(text, Base64.getEncoder().encodeToString(cms), revocation);
    return new SignedDecision(text, Sha256.of(text), vault.keep(officer.id(), signed));
  }

  private Receipt approve(
      Officer officer, Filed filed, SignedDecision signed, @Nullable Long ifVersion) {
    return chancery.submit(
        new Approve(filed.id(), officer.id(), signed, chancery.notary().now()),
        Actor.officer(officer.id()),
        ifVersion);
  }

  private Receipt annul(
      Officer officer,
      Filed filed,
      Intent.ToAnnul intent,
      SignedDecision signed,
      @Nullable Long ifVersion) {
    @Nullable Digest comment =
        intent.comment() == null ? null : vault.keep(filed.applicant(), intent.comment());
    return chancery.submit(
        new Annul(
            filed.id(),
            officer.id(),
            intent.reason(),
            comment,
            signed,
            chancery.notary().newRefund(),
            chancery.notary().now()),
        Actor.officer(officer.id()),
        ifVersion);
  }
}
