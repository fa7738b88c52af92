extension Currency {
  /// What stands before a sum where it has to be told which money is meant: `£`, `US$`, `JPY `. Signs that several countries
  /// share are written out.
  public var sign: String {
    switch code {
    case "CNY": "¥"
    case "GBP": "£"
    case "EUR": "€"
    case "USD": "US$"
    case "HKD": "HK$"
    case "TWD": "NT$"
    case "SGD": "S$"
    case "AUD": "A$"
    case "CAD": "C$"
    default: code + " "
    }
  }
}
