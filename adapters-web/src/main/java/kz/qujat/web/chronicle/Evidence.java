package kz.qujat.web.chronicle;

import kz.qujat.application.review.Signatories.Signatory;
import org.jspecify.annotations.Nullable;

/// What proves a decision.
///
/// @param digest of the document, as the history has it
/// @param document the text that was signed, absent when the vault does not have it any more
/// @param matches whether the digest of that text is the one in the history
/// @param signatory whose signature it is, absent when it cannot be read
record Evidence(
    String digest, @Nullable String document, boolean matches, @Nullable Signatory signatory) {}
