/// What stands above a paper of whoever counsels.
public enum Letterhead: Sendable, Equatable {
  case lines([String])
  /// A picture, as a page shows it.
  case picture(Picture)

  public struct Picture: Sendable, Equatable {
    public enum Kind: String, Sendable { case png, jpeg }

    public var kind: Kind
    public var bytes: [UInt8]

    /// nil for bytes that are neither a PNG nor a JPEG picture.
    public init?(_ bytes: [UInt8]) {
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count > 24,
        bytes[12..<16].elementsEqual("IHDR".utf8)
      {
        kind = .png
      } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]), bytes.count > 4, bytes.suffix(2).elementsEqual([0xFF, 0xD9]) {
        kind = .jpeg
      } else {
        return nil
      }
      self.bytes = bytes
    }
  }
}
