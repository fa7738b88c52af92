import Testing

@testable import WebPages

/// What a template makes of a view.
@Suite struct TemplateTests {
  private func page(_ template: String, _ view: View, others: [String: String] = [:]) throws -> String {
    let texts = others.merging(["page": template]) { $1 }
    var writing = PageWriting(try texts.mapValues { try Template($0) })
    writing.write(view, with: "page")
    return String(decoding: writing.page, as: UTF8.self)
  }

  @Test func valuesAreEscapedUnlessTheyAreMarkup() throws {
    let view: View = ["name": "<b>&\"'", "count": 3]
    #expect(try page("{{name}} {{{name}}} {{count}} {{other}}.", view) == "&lt;b&gt;&amp;&quot;&#39; <b>&\"' 3 .")
  }

  @Test func sectionsAreWrittenForEachAndForWhatIsThere() throws {
    let view: View = [
      "rows": [["cell": "a"], ["cell": "b"]] as [View], "none": [View](), "on": true, "off": false,
      "heads": ["x", "y"],
      "part": ["cell": "c"] as View, "own": "outside",
    ]
    #expect(try page("{{#rows}}{{cell}}{{own}};{{/rows}}", view) == "aoutside;boutside;")
    #expect(try page("{{#heads}}[{{.}}]{{/heads}}{{#part}}{{cell}}{{/part}}", view) == "[x][y]c")
    #expect(try page("{{#none}}1{{/none}}{{#off}}2{{/off}}{{#other}}3{{/other}}{{#on}}4{{/on}}", view) == "4")
    #expect(try page("{{^none}}1{{/none}}{{^off}}2{{/off}}{{^other}}3{{/other}}{{^on}}4{{/on}}", view) == "123")
  }

  @Test func aLineOfATagAloneIsNoLineOfThePage() throws {
    let template =
      "<ul>\n{{#rows}}\n{{> item}}\n{{/rows}}\n</ul>\n{{#off}}\nhidden\n{{/off}}\nend {{#on}}\nmore{{/on}}\n"
    let view: View = ["rows": [["name": "a"], ["name": "b"]] as [View], "on": true]
    let made = try page(template, view, others: ["item": "<li>{{name}}</li>\n"])
    #expect(made == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nend \nmore\n")
  }

  @Test(arguments: ["{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{a", "{{!a}}", "{{}}"])
  func aTemplateWithAFaultIsRefused(template: String) {
    #expect(throws: TemplateProblem.self) { try Template(template) }
  }
}
