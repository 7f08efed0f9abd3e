package kz.qujat.domain.counterexamples;

import java.util.List;

record SharesItsList(List<Integer> numbers) {}
