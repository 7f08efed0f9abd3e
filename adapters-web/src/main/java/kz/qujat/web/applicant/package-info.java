/// What a citizen does online: asks whether the card may be exchanged, fills in an application,
/// pays, registers it, follows it to the counter, and gets the money back when it was annulled.
@NullMarked
package kz.qujat.web.applicant;

import org.jspecify.annotations.NullMarked;
