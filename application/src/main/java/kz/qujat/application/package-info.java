/// What all packages of the application share: how a service is told from other classes.
@NullMarked
package kz.qujat.application;

import org.jspecify.annotations.NullMarked;
