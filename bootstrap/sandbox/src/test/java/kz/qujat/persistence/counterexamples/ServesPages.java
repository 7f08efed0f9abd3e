package kz.qujat.persistence.counterexamples;

import org.springframework.web.bind.annotation.ResponseBody;

@ResponseBody
final class ServesPages {}
