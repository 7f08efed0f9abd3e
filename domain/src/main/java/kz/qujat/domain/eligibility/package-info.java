/// May this person exchange this card online today? (Rules R1–R4 of the pilot.)
///
/// The answer is computed from what the state database of individuals says, never stored as an
/// opinion: what the history keeps is the evidence, that is the dates and the version of the rules
/// used.
@NullMarked
package kz.qujat.domain.eligibility;

import org.jspecify.annotations.NullMarked;
