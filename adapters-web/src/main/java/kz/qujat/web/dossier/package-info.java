/// The dossier of an application: what the applicant gave, what the register says, what was
/// measured, what came before.
@NullMarked
package kz.qujat.web.dossier;

import org.jspecify.annotations.NullMarked;
