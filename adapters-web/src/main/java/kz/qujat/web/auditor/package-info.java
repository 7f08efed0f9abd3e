/// The API of auditors, who may read every application in every region.
///
/// Auditors search applications, read histories and past states, and rebuild read models from the
/// history. Nothing here changes an application.
@NullMarked
package kz.qujat.web.auditor;

import org.jspecify.annotations.NullMarked;
