/// Groups what one act writes into one transaction, and runs an act again that has lost a race.
@NullMarked
package kz.qujat.application.transaction;

import org.jspecify.annotations.NullMarked;
