/// The API for officers.
///
/// It contains the queue of their region, the dossier of an application, and the signed decision.
/// An officer sees only applications that are registered in the officer's own region. This is
/// checked before the body of a call is read.
@NullMarked
package kz.qujat.web.officer;

import org.jspecify.annotations.NullMarked;
