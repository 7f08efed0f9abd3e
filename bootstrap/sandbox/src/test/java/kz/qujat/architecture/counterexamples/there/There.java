package kz.qujat.architecture.counterexamples.there;

import java.util.List;
import kz.qujat.architecture.counterexamples.here.Here;

public record There(List<Here> visitors) {}
