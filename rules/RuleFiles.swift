/// One file of a pack of this folder, read strictly when building and carried in a form that needs no YAML parser.
public struct EmbeddedFile: Sendable {
  /// Its path in the pack's folder: `checks/arrears.yaml`.
  public let path: StaticString
  public let packed: StaticString

  /// The bytes of `packed`.
  public var bytes: [UInt8] { packed.withUTF8Buffer { Array($0) } }
}
