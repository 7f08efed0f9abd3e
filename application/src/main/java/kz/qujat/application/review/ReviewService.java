package kz.qujat.application.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ReviewCommand;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.ReviewCommand.GiveBack;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.lifecycle.DecisionDocument;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Unavailable;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import org.jspecify.annotations.Nullable;

/// Submits the officer's part of the review: claiming, returning and deciding an application.
@ApplicationService
public final class ReviewService {
  private final CommandService commands;
  private final CaseFileQuery cases;
  private final Signatures signatures;
  private final Vault vault;

  public ReviewService(
      CommandService commands, CaseFileQuery cases, Signatures signatures, Vault vault) {
    this.commands = commands;
    this.cases = cases;
    this.signatures = signatures;
    this.vault = vault;
  }

  /// The decision that an officer intends to make.
  public sealed interface Intent {
    record ToApprove() implements Intent {}

    /// Intends to annul the application.
    ///
    /// @param comment the officer's comment to the citizen, absent when there is none
    record ToAnnul(AnnulmentReason reason, @Nullable Comment comment) implements Intent {}
  }

  /// Claims the application for the officer. Claiming it again changes nothing.
  ///
  /// @throws ApplicationRefused when another officer holds it, it is the officer's own or another
  ///   region's application, or it does not await a decision
  public CommandResult claim(Officer officer, ApplicationId application, @Nullable Long ifVersion) {
    return commands.submit(
        new Claim(application, officer.id(), officer.region(), commands.now()),
        Actor.officer(officer.id()),
        ifVersion);
  }

  /// Returns the application to the queue.
  ///
  /// @throws ApplicationRefused when the officer does not hold it
  public CommandResult giveBack(
      Officer officer, ApplicationId application, @Nullable Long ifVersion) {
    return commands.submit(
        new GiveBack(application, officer.id(), officer.region(), commands.now()),
        Actor.officer(officer.id()),
        ifVersion);
  }

  /// Returns the exact bytes to sign: UTF-8 text, the same for the same state and intent.
  ///
  /// @throws ApplicationRefused when the officer does not hold the review
  public byte[] document(Officer officer, ApplicationId application, Intent intent) {
    Begun begun = cases.get(application).application();
    return text(officer, begun, decision(begun, intent)).getBytes(UTF_8);
  }

  /// Decides if `cms` is the officer's own valid signature over the document of this very decision.
  /// If this decision is already in force, nothing changes, however far the application has
  /// progressed.
  ///
  /// @param cms detached CMS, DER
  /// @throws ApplicationRefused when the officer does not hold the review
  /// @throws SignatureRefused when the signature is not valid
  /// @throws SignatureStatusUnknown when its validity cannot be determined now
  /// @throws StaleVersion when the application is not at `ifVersion`
  public CommandResult decide(
      Officer officer,
      ApplicationId application,
      Intent intent,
      byte[] cms,
      @Nullable Long ifVersion) {
    Instant at = commands.now();
    CaseFile file = cases.get(application);
    file.requireVersion(ifVersion);
    Begun begun = file.application();
    ReviewDecision decision = decision(begun, intent);
    Optional<String> inForce = RepeatedDecisionDetector.inForce(file, officer, decision);
    String text = inForce.orElseGet(() -> text(officer, begun, decision));
    RevocationProof revocation = requireValid(officer, text, cms);
    return inForce.isPresent()
        ? CommandResult.unchanged(begun, file.version())
        : commands.together(() -> {
          SignedDecision signed = keep(officer, text, cms, revocation);
          return commands.submit(
              command(officer, begun, intent, signed, at), Actor.officer(officer.id()), ifVersion);
        });
  }

  private RevocationProof requireValid(Officer officer, String text, byte[] cms) {
    return switch (signatures.verify(text.getBytes(UTF_8), cms, officer.iin())) {
      case Invalid(var flaw) -> throw new SignatureRefused(flaw);
      case CannotTellNow _ -> throw new SignatureStatusUnknown();
      case Valid(var revocation) -> revocation;
    };
  }

  private static String text(Officer officer, Begun begun, ReviewDecision decision) {
    return switch (DecisionDocument.prepare(begun, officer.id(), decision)) {
      case Prepared(var text) -> text;
      case Unavailable(var refusal) -> throw new ApplicationRefused(refusal);
    };
  }

  /// The checklist is reserved for later use and is always null now.
  private ReviewDecision decision(Begun begun, Intent intent) {
    return switch (intent) {
      case Intent.ToApprove _ -> new Approval(null);
      case Intent.ToAnnul(var reason, var comment) ->
          annulment(reason, comment == null ? null : vault.digest(begun.applicant(), comment));
    };
  }

  /// The checklist and the mark are reserved for later use and are always null now.
  private static Annulment annulment(AnnulmentReason reason, @Nullable Digest comment) {
    return new Annulment(reason, comment, null, null);
  }

  private SignedDecision keep(
      Officer officer, String text, byte[] cms, RevocationProof revocation) {
    var signed = new SignedText(text, Base64.getEncoder().encodeToString(cms), List.of(revocation));
    return new SignedDecision(text, Sha256Digester.of(text), vault.keep(officer.id(), signed));
  }

  private ReviewCommand command(
      Officer officer, Begun begun, Intent intent, SignedDecision signed, Instant at) {
    return switch (intent) {
      case Intent.ToApprove _ ->
          new Approve(begun.id(), officer.id(), officer.region(), new Approval(null), signed, at);
      case Intent.ToAnnul(var reason, var comment) -> {
        // Stores the comment under the digest that is already in the signed text (see
        // Vault#digest).
        // Only now, in the transaction: a refused signature must leave nothing in the vault.
        @Nullable Digest kept = comment == null ? null : vault.keep(begun.applicant(), comment);
        yield new Annul(
            begun.id(),
            officer.id(),
            officer.region(),
            annulment(reason, kept),
            signed,
            commands.clockAndIds().newRefund(),
            at);
      }
    };
  }
}
