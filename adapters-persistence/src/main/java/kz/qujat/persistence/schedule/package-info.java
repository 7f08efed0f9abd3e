/// Tasks that run at regular intervals. However many processes there are, one at a time runs a
/// task; when that process is gone, another one takes over.
@NullMarked
package kz.qujat.persistence.schedule;

import org.jspecify.annotations.NullMarked;
