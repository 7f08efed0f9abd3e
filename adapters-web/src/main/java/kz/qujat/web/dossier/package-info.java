/// The dossier of an application, which officers review.
///
/// It contains what the applicant submitted, the current data in the register, the findings about
/// the pictures, and the earlier applications of the same citizen.
@NullMarked
package kz.qujat.web.dossier;

import org.jspecify.annotations.NullMarked;
