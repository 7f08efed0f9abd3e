/// The neighbours, one package each, spoken to in the words of the ports.
@NullMarked
package kz.qujat.integration;

import org.jspecify.annotations.NullMarked;
