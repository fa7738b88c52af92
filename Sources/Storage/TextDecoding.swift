import Glibc

/// The text of a file that another program wrote, and how its bytes stood for it.
public struct ForeignText: Sendable, Equatable {
  public enum Encoding: Sendable, Equatable {
    case utf8, utf16
    /// What spreadsheet programs in China write; GBK is a part of it.
    case gb18030
  }

  public var text: String
  public var encoding: Encoding
}

/// The whole text of another program's file; `-` is standard input.
/// - Throws: as `readWhole`; for bytes in no encoding that is known, `unknownEncoding`.
public func readForeign(_ path: String, limit: Int) throws(FileProblem) -> ForeignText {
  let bytes = try path == "-" ? standardInput(limit: limit) : wholeFile(path, limit: limit)
  guard !workbookStarts.contains(where: bytes.starts) else { throw FileProblem(.workbook, path) }
  guard let found = decoded(bytes) else { throw FileProblem(.unknownEncoding, path) }
  return found
}

/// Of `.xlsx` and `.ods`, and of `.xls`.
private let workbookStarts: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]

/// nil too for what has a byte 0 and no mark: UTF-16 that does not say so, or no text.
private func decoded(_ bytes: [UInt8]) -> ForeignText? {
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return utf16(bytes).map { ForeignText(text: $0, encoding: .utf16) }
  }
  guard !bytes.contains(0) else { return nil }
  if let text = String(validating: bytes, as: UTF8.self) { return ForeignText(text: text, encoding: .utf8) }
  guard looksChinese(bytes) else { return nil }
  return convertedFromGB18030(bytes).map { ForeignText(text: $0, encoding: .gb18030) }
}

private func utf16(_ bytes: [UInt8]) -> String? {
  guard bytes.count.isMultiple(of: 2) else { return nil }
  let isLittleEndian = bytes[0] == 0xFF
  let units = stride(from: 2, to: bytes.count, by: 2).map { place in
    let (low, high) = isLittleEndian ? (bytes[place], bytes[place + 1]) : (bytes[place + 1], bytes[place])
    return UInt16(high) << 8 | UInt16(low)
  }
  return units.contains(0) ? nil : String(validating: units, as: UTF16.self)
}

/// Whether most pairs of bytes are of the common characters, as Chinese text is and Western text in another encoding not.
private func looksChinese(_ bytes: [UInt8]) -> Bool {
  var (common, rare) = (0, 0)
  var place = 0
  while place < bytes.count {
    guard bytes[place] >= 0x80 else {
      place += 1
      continue
    }
    let isCommon = bytes[place] >= 0xA1 && place + 1 < bytes.count && bytes[place + 1] >= 0xA1
    if isCommon { common += 1 } else { rare += 1 }
    place += 2
  }
  return common > 2 * rare
}

/// nil where the bytes are not of it, or the system does not know it.
private func convertedFromGB18030(_ bytes: [UInt8]) -> String? {
  guard let converter = iconv_open("UTF-8", "GB18030"), converter != UnsafeMutableRawPointer(bitPattern: -1) else {
    return nil
  }
  defer { iconv_close(converter) }
  var input = bytes.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: 2 * bytes.count)
  var left = output.count
  let result = input.withUnsafeMutableBufferPointer { from in
    output.withUnsafeMutableBufferPointer { to in
      var (source, target) = (from.baseAddress, to.baseAddress)
      var unread = from.count
      return iconv(converter, &source, &unread, &target, &left)
    }
  }
  guard result != -1 else { return nil }
  return String(validating: output.dropLast(left).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
