/// The officers of a region at work: their queue, the dossier of an application, the signed
/// decision.
///
/// An officer sees what is registered in their own region and nothing else; that is judged before
/// the body of a call is read.
@NullMarked
package kz.qujat.web.officer;

import org.jspecify.annotations.NullMarked;
