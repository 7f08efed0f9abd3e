/// The state database of individuals (ГБД ФЛ), asked over HTTP.
@NullMarked
package kz.qujat.integration.registry;

import org.jspecify.annotations.NullMarked;
