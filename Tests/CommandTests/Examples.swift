import Samples

/// The household of the README: one card, one online loan, nothing behind.
let exampleHousehold = document(ofPersona: "zhou")

/// A household behind, whose income does not cover what is due.
let shortHousehold = document(ofPersona: "ma")
