/// Reading a long list page by page: a cursor names the last line that was read, and only the list
/// it came from, in the same order and with the same filters, takes it back.
@NullMarked
package kz.qujat.persistence.page;

import org.jspecify.annotations.NullMarked;
