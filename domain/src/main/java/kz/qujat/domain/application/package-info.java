/// The vocabulary of an application: its commands, events, stages and refusals. The rules that
/// connect them are in `lifecycle`.
@NullMarked
package kz.qujat.domain.application;

import org.jspecify.annotations.NullMarked;
