public import Wording

extension Currency {
  /// What sums are rounded to, as people call it: the cent, the yen.
  public var smallestUnit: Text {
    switch (code, places) {
    case ("JPY", _): Text(en: "yen", zh: "日元")
    case ("KRW", _): Text(en: "won", zh: "韩元")
    case ("GBP", _): Text(en: "penny", zh: "便士")
    case ("KWD", _), ("BHD", _), ("IQD", _), ("JOD", _): Text(en: "fils", zh: "费尔")
    case (_, 0): Text(en: "whole \(code)", zh: "整数 \(code)")
    case (_, 3): Text(en: "thousandth of a \(code)", zh: "千分之一 \(code)")
    default: Text(en: "cent", zh: "分")
    }
  }
}
