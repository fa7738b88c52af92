/// How many households stand in the file, one a line.
private let households = 2_000

/// `check --format json` from a file of one-line households, start and reading counted in: milliseconds for each of them.
func reportLines(of program: String, in folder: Scratch) {
  let file = folder.write((0..<households).map(oneLineHousehold).joined(), as: "many.ndjson")
  for options in [[], ["--brief"]] {
    let costs = timed([program, "check", "--format", "json"] + options + [file], runs: 5)
    let middle = costs.map(\.milliseconds).sorted()[costs.count / 2] / Double(households)
    let thousandths = Int((middle * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    let places = String(repeating: "0", count: 3 - digits.count) + digits
    print(
      "  check --format json\(options.isEmpty ? "" : " --brief"), \(households) households a file: "
        + "\(thousandths / 1_000).\(places) ms each")
  }
}

/// Three cards and two loans, everything known, no two alike.
private func oneLineHousehold(_ number: Int) -> String {
  let cards = [(50_000, 76), (20_000, 6), (30_000, 40)].enumerated().map { place, card in
    let balance = card.0 / 100 * ((card.1 + number * (7 + place)) % 101)
    return
      #"{"name":"card \#(place)","limit":\#(card.0),"balance":\#(balance),"rate":"0.05%/day","minimum":"10%","payment":\#(balance / 8)}"#
  }
  let loans = ["online", "family"].enumerated().map { place, kind in
    #"{"name":"loan \#(place)","kind":"\#(kind)","balance":\#(8_000 + number % 97 * 100),"payment":\#(500 + number % 11 * 50)}"#
  }
  return
    #"{"debthealth":1,"date":"2026-11-23","income":\#(9_000 + number % 53 * 200),"essentials":6500,"savings":\#(number % 41 * 1_000),"#
    + #""assets":300000,"cards":[\#(cards.joined(separator: ","))],"loans":[\#(loans.joined(separator: ","))],"#
    + #""more-debts":false,"habits":{"everyday-spending-on-cards":"some","pays-cards":"part"},"#
    + #""situation":{"months-behind":0,"urgent":[],"borrows-to-repay":false,"burden":"some"},"#
    + #""record":{"report-seen":true,"errors":false,"agent":"none"}}"# + "\n"
}
