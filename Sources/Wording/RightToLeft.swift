/// `text` with every run of letters that are written from right to left set apart, so that what stands beside it, a sum
/// for one, stays on its side. Unchanged where there are none.
public func settingRightToLeftApart(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isRightToLeft) else { return text }
  let scalars = Array(text.unicodeScalars)
  var apart = String.UnicodeScalarView()
  var place = 0
  while place < scalars.count {
    guard isRightToLeft(scalars[place]) else {
      apart.append(scalars[place])
      place += 1
      continue
    }
    let end = endOfRun(scalars, from: place)
    apart.append(firstStrongIsolate)
    apart.append(contentsOf: scalars[place..<end])
    apart.append(popIsolate)
    place = end
  }
  return String(apart)
}

/// Behind the last letter of a run: spaces and marks between its words belong to it, other letters and digits do not.
private func endOfRun(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
  var end = start + 1
  for place in start..<scalars.count {
    if isRightToLeft(scalars[place]) {
      end = place + 1
    } else if scalars[place].properties.isAlphabetic || scalars[place].properties.numericType != nil {
      break
    } else if scalars[place].properties.generalCategory == .nonspacingMark, end == place {
      end = place + 1
    }
  }
  return end
}

/// Hebrew, Arabic and the scripts beside them, by their blocks.
private func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
  default: false
  }
}

private let firstStrongIsolate: Unicode.Scalar = "\u{2068}"
private let popIsolate: Unicode.Scalar = "\u{2069}"
