/// The state database of individuals (ГБД ФЛ), queried over the bus: `GBDFL_UniversalServiceSync`.
@NullMarked
package kz.qujat.integration.registry;

import org.jspecify.annotations.NullMarked;
