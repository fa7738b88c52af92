/// An ISO 4217 currency: its code and how many decimal places its minor unit has.
public struct Currency: Sendable, Hashable {
  public let code: String
  /// 0 (JPY), 2 (CNY) or 3 (KWD).
  public let places: Int

  public static let cny = Currency(code: "CNY", places: 2)

  private init(code: String, places: Int) {
    self.code = code
    self.places = places
  }

  /// nil when `code` is not an active ISO 4217 code in capitals; `RMB` and `人民币` are CNY.
  public init?(code: String) {
    if code == Currency.cny.code {
      self = .cny
      return
    }
    let code = ["RMB", "人民币", "CNH"].contains(code) ? "CNY" : code
    guard Currency.codes.contains(code) else { return nil }
    self.init(code: code, places: Currency.placesOtherThanTwo[code] ?? 2)
  }

  /// Minor units in one major unit: 100 for CNY.
  public var minorUnits: Int64 {
    var units: Int64 = 1
    for _ in 0..<places { units *= 10 }
    return units
  }

  /// Where sums are grouped as `1,00,000` and named lakh and crore.
  var countsInLakhs: Bool { ["INR", "PKR", "BDT", "NPR", "LKR"].contains(code) }

  private static let placesOtherThanTwo: [String: Int] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
    "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
  ]

  /// Every code that a household may name, for near suggestions.
  public static let codes: Set<String> = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES
    VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
