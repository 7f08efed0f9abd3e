package kz.qujat.persistence.counterexamples;

import org.springframework.web.bind.annotation.RestController;

@RestController
final class ServesPages {}
