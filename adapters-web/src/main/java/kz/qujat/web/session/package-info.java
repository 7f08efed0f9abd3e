/// How long people stay signed in, and what becomes of a form that is sent afterwards.
@NullMarked
package kz.qujat.web.session;

import org.jspecify.annotations.NullMarked;
