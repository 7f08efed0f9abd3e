/// The OpenAPI description for client developers, including every error response of each call.
@NullMarked
package kz.qujat.web.openapi;

import org.jspecify.annotations.NullMarked;
