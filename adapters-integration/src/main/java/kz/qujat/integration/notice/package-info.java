/// SMS and the eGov cabinet, reached over HTTP.
@NullMarked
package kz.qujat.integration.notice;

import org.jspecify.annotations.NullMarked;
