package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// An event in the review by officers of the region.
public sealed interface ReviewEvent extends ApplicationEvent {
  record ReviewClaimed(ApplicationId applicationId, StaffId officer, Instant at)
      implements ReviewEvent {}

  /// The officer returned the application to the queue.
  record ReviewGivenBack(ApplicationId applicationId, StaffId officer, Instant at)
      implements ReviewEvent {}

  /// A supervisor took the application from the officer and returned it to the queue.
  record ReviewTakenBack(
      ApplicationId applicationId, StaffId officer, StaffId supervisor, Instant at)
      implements ReviewEvent {}

  /// A supervisor moved the application from one officer to another.
  record ReviewReassigned(
      ApplicationId applicationId, StaffId from, StaffId to, StaffId supervisor, Instant at)
      implements ReviewEvent {}

  /// The officer certified the application.
  ///
  /// @param checklist salted digest of the items that the officer ticked, absent when there were
  ///   none
  /// @param document SHA-256 of the signed text
  /// @param signature digest under which the vault keeps the signature and the evidence with which
  ///   it was verified
  record ApplicationApproved(
      ApplicationId applicationId,
      StaffId officer,
      int attempt,
      @Nullable Digest checklist,
      Digest document,
      Digest signature,
      Instant at)
      implements ReviewEvent {}

  /// The officer annulled the application.
  ///
  /// @param comment salted digest of the officer's comment to the citizen, if there was one
  /// @param checklist salted digest of the items that the officer ticked, absent when there were
  ///   none
  /// @param mark salted digest of the marked area of the photo, absent when nothing was marked
  /// @param document SHA-256 of the signed text
  /// @param signature digest under which the vault keeps the signature and the evidence with which
  ///   it was verified
  record ApplicationAnnulled(
      ApplicationId applicationId,
      StaffId officer,
      AnnulmentReason reason,
      @Nullable Digest comment,
      @Nullable Digest checklist,
      @Nullable Digest mark,
      Digest document,
      Digest signature,
      Instant at)
      implements ReviewEvent {}
}
