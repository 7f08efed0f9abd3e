/// Whether this person may exchange this card online today (rules R1–R4 of the pilot).
///
/// The answer is always computed from the data in the state database of individuals and never
/// stored as a result to rely on later. The history keeps the evidence: the dates used, the version
/// of the rules and the verdict.
@NullMarked
package kz.qujat.domain.eligibility;

import org.jspecify.annotations.NullMarked;
