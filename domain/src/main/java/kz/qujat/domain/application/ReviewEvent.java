package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// What happened in the check by officers of the region.
public sealed interface ReviewEvent extends ApplicationEvent {
  record ReviewClaimed(ApplicationId application, OfficerId officer, Instant at)
      implements ReviewEvent {}

  /// The officer put the application back into the queue.
  record ReviewGivenBack(ApplicationId application, OfficerId officer, Instant at)
      implements ReviewEvent {}

  /// A supervisor took the application from the officer and put it back into the queue.
  record ReviewTakenBack(
      ApplicationId application, OfficerId officer, OfficerId supervisor, Instant at)
      implements ReviewEvent {}

  /// A supervisor gave the application from one officer to another.
  record ReviewReassigned(
      ApplicationId application, OfficerId from, OfficerId to, OfficerId supervisor, Instant at)
      implements ReviewEvent {}

  /// The officer certified the application.
  ///
  /// @param checklist salted digest of what the officer ticked off, absent when nothing was
  /// @param document SHA-256 of the text that was signed
  /// @param signature digest under which the vault keeps the signature and what was relied on when
  ///   it was found good
  record ApplicationApproved(
      ApplicationId application,
      OfficerId officer,
      int attempt,
      @Nullable Digest checklist,
      Digest document,
      Digest signature,
      Instant at)
      implements ReviewEvent {}

  /// The officer ended the application.
  ///
  /// @param comment salted digest of the officer's words to the citizen, if there were any
  /// @param checklist salted digest of what the officer ticked off, absent when nothing was
  /// @param mark salted digest of the marked part of the photo, absent when nothing was marked
  /// @param document SHA-256 of the text that was signed
  /// @param signature digest under which the vault keeps the signature and what was relied on when
  ///   it was found good
  record ApplicationAnnulled(
      ApplicationId application,
      OfficerId officer,
      AnnulmentReason reason,
      @Nullable Digest comment,
      @Nullable Digest checklist,
      @Nullable Digest mark,
      Digest document,
      Digest signature,
      Instant at)
      implements ReviewEvent {}
}
