/// The pages of auditors: finding an application, its history as a timeline with the evidence for
/// every decision, the application as it was at any point of it, and the read models with their
/// rebuilds.
///
/// Nothing here changes an application.
@NullMarked
package kz.qujat.web.chronicle;

import org.jspecify.annotations.NullMarked;
