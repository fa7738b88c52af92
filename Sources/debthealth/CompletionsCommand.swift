import ArgumentParser
import Wording

/// `debthealth completions bash`: the script that lets a shell complete the commands.
struct CompletionsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "completions", _superCommandName: "debthealth",
      abstract: said(en: "A script that lets the shell complete commands.", zh: "让命令行补全命令的脚本。"),
      discussion: said(
        en: """
          bash: debthealth completions bash > ~/.local/share/bash-completion/completions/debthealth
          zsh: debthealth completions zsh > _debthealth, in a folder of $fpath
          fish: debthealth completions fish > ~/.config/fish/completions/debthealth.fish
          """,
        zh: """
          bash：debthealth completions bash > ~/.local/share/bash-completion/completions/debthealth
          zsh：debthealth completions zsh > _debthealth，放在 $fpath 的一个文件夹里
          fish：debthealth completions fish > ~/.config/fish/completions/debthealth.fish
          """))
  }

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var completionShell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: helpText(en: "The shell.", zh: "哪一种 shell。", valueName: "SHELL"))
  var shell: Shell

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    try StandardStreams.write(completedScript(Debthealth.completionScript(for: shell.completionShell)) + "\n")
  }
}
