/// Whoever signs people in and tells by tokens who calls: what the issuer publishes about itself,
/// asked for with an end to waiting and kept for a time. Its keys come and go without anybody being
/// told, and it may be away; neither is a fault of whoever holds a token, and no caller is told so.
@NullMarked
package kz.qujat.integration.issuer;

import org.jspecify.annotations.NullMarked;
