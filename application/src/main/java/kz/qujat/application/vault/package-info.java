/// Storage of all personal data: people are identified by pseudonym, their records and pictures by
/// salted digest.
@NullMarked
package kz.qujat.application.vault;

import org.jspecify.annotations.NullMarked;
