import Foundation

// Usage: PackEmbedder RULES-FOLDER OUTPUT.swift
// Reads every pack under the folder strictly, and writes it as Swift source that needs no YAML parser to be read.

guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: PackEmbedder RULES-FOLDER OUTPUT.swift\n".utf8))
  exit(64)
}
var embedder = Embedder(rules: URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory))
let swift = try embedder.source()
guard embedder.foundNoProblem else { exit(65) }
try Data(swift.utf8).write(to: URL(filePath: CommandLine.arguments[2]))
