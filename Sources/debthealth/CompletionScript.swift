import RuleFiles
import Wording

/// The argument parser's script for a shell, with what the parser's own ways of completing leave out: built-in packs
/// beside folders, the commands behind `help`, and `--option=` in bash and zsh. Any other text stays as it is.
func completedScript(_ script: String) -> String {
  if script.hasPrefix("#!/bin/bash") { return bashScript(script) }
  if script.hasPrefix("#compdef") { return zshScript(script) }
  if script.hasPrefix("function __debthealth") { return fishScript(script) }
  return script
}

private let packs = embeddedPacks.keys.sorted().joined(separator: " ")

/// The commands below one, which `help` takes.
private func topics(below path: [String] = []) -> String {
  subcommands(below: path).filter { $0 != "help" }.joined(separator: " ")
}

/// The commands that have commands of their own.
private var groups: [String] { subcommands(below: []).filter { !subcommands(below: [$0]).isEmpty } }

private func bashScript(_ script: String) -> String {
  let help = "_debthealth_help() {\n"
  let deeper = groups.map { "    \($0)) COMPREPLY+=($(compgen -W '\(topics(below: [$0]))' -- \"${cur}\")) ;;\n" }
  return
    script
    .replacing("_add_completions -d\n", with: "_add_completions -d -W '\(packs)'\n")
    .replacing(
      help,
      with: """
        \(help)    case "${prev}" in
            help) COMPREPLY+=($(compgen -W '\(topics())' -- "${cur}")) ;;
        \(deeper.joined())    esac

        """
    )
    .replacing(
      "    local -r cur=\"${2}\"\n    local -r prev=\"${3}\"\n",
      with: """
            local cur="${2}" prev="${3}"
            if [[ "${COMP_WORDS[COMP_CWORD]}" = '=' ]]; then
                cur=''
                prev="${COMP_WORDS[COMP_CWORD - 1]}"
            elif [[ "${prev}" = '=' ]]; then
                prev="${COMP_WORDS[COMP_CWORD - 2]}"
            fi
            local -r cur prev

        """)
}

private func zshScript(_ script: String) -> String {
  let deeper = groups.map { "\($0)) compadd -- \(topics(below: [$0])) ;; " }.joined()
  return
    script
    .replacing(
      ":_files -/'",
      with: #":{_alternative "packs\:built-in pack\:(\#(packs))" "folders\:folder\:_files -/"}'"#
    )
    .replacing(
      "        '*:subcommands:'\n",
      with: """
                '1:command:(\(topics()))'
                '2:command:{case "${words[2]}" in \(deeper)esac}'

        """
    )
    .split(separator: "\n", omittingEmptySubsequences: false).map(takingValueBehindEquals).joined(separator: "\n")
}

/// `'--for[…]:WHOM:…'`, an option with a value, is `'--for=[…]:WHOM:…'`.
private func takingValueBehindEquals(_ line: Substring) -> Substring {
  guard line.hasPrefix("        '"), line.contains("]:"), line.contains("--"), let bracket = line.firstIndex(of: "[")
  else { return line }
  let (names, rest) = (line[..<bracket], line[bracket...])
  guard let comma = names.lastIndex(of: ","), names.contains("{--") else { return names + "=" + rest }
  return names[..<comma] + "=" + names[comma...] + rest
}

private func fishScript(_ script: String) -> String {
  func offer(_ words: String, at position: Int, _ condition: String = "") -> String {
    let place = "__debthealth_should_offer_completions_for_positional \"debthealth help\" -eq \(position)"
    return "\ncomplete -c 'debthealth' -n '\(place)\(condition)' -fa '\(words)'"
  }
  let deeper = groups.map {
    offer(topics(below: [$0]), at: 2, "; and contains -- \($0) (__debthealth_tokens -pc)")
  }
  let folders = "'(__debthealth_complete_directories)'"
  return script.replacing(folders, with: "'\(packs) \(folders.dropFirst())")
    .replacing(
      "set -l token (commandline -t)", with: "set -l token (string replace -r '^--[a-z-]+=' '' -- (commandline -t))")
    + offer(topics(), at: 1) + deeper.joined()
}
