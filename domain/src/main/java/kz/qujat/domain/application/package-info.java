/// The words in which everything is said about an application: what can be asked of it, what can
/// have happened to it, where it stands, and why something is refused. The rules that connect them
/// are in `lifecycle`.
@NullMarked
package kz.qujat.domain.application;

import org.jspecify.annotations.NullMarked;
