/// The view of an application that all users with access share.
///
/// It combines the event history with the vault. The citizen, the officer and the auditor get the
/// same view.
@NullMarked
package kz.qujat.web.application;

import org.jspecify.annotations.NullMarked;
