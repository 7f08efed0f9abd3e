/// Notices to citizens: SMS, sent over HTTP, and the eGov cabinet, reached over the bus.
@NullMarked
package kz.qujat.integration.notice;

import org.jspecify.annotations.NullMarked;
