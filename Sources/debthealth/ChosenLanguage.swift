@preconcurrency import Glibc
import Wording

/// The language of this run: `--lang`, else the locale's, else English. Chosen before the arguments are parsed, so that
/// help and usage errors speak it too.
let chosenLanguage: Language = language(named: CommandLine.arguments) ?? localeLanguage() ?? .en

/// A text in the language of this run.
func said(en: String, zh: String) -> String { Text(en: en, zh: zh)[chosenLanguage] }

private func language(named arguments: [String]) -> Language? {
  for (index, argument) in arguments.enumerated().dropFirst() {
    if argument == "--" { return nil }
    if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
  }
  return nil
}

/// As POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is set and not empty.
private func localeLanguage() -> Language? {
  ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environmentVariable).first.flatMap(Language.init(locale:))
}

/// The value of a variable of the environment; nil when it is not set or empty.
func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

/// Every variable of the environment.
func currentEnvironment() -> [String: String] {
  var found: [String: String] = [:]
  var next = environ
  while let entry = next.pointee {
    let text = String(cString: entry)
    if let equals = text.firstIndex(of: "=") {
      found[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    next += 1
  }
  return found
}
