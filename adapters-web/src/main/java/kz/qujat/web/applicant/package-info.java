/// The API for citizens.
///
/// A citizen checks eligibility, fills in an application, pays, registers it, follows its progress,
/// and gets the money back when it is annulled.
@NullMarked
package kz.qujat.web.applicant;

import org.jspecify.annotations.NullMarked;
