/// An application as everybody sees it who may see it: its history and the vault put together into
/// one view, the same for the citizen, the officer and the auditor.
@NullMarked
package kz.qujat.web.application;

import org.jspecify.annotations.NullMarked;
