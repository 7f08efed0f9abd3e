/// Where everything personal lives: people by pseudonym, their papers and pictures by salted
/// digest.
@NullMarked
package kz.qujat.application.vault;

import org.jspecify.annotations.NullMarked;
