/// Money on its way back, as whoever is owed meets it: every case of theirs, whoever's application
/// it arose from, and the account it goes to. Of the application itself nothing is told here.
@NullMarked
package kz.qujat.web.beneficiary;

import org.jspecify.annotations.NullMarked;
