/// Tests of the rule of one open application per citizen, with concurrent commands.
@NullMarked
package kz.qujat.persistence.openapplication;

import org.jspecify.annotations.NullMarked;
