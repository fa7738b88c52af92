public import Household
public import Money
public import Outlook
public import Wording

/// The rules of one place: checks, steps and facts, each with its source.
public struct Pack: Sendable {
  public var id: String
  public var name: Text
  public var place: Text
  public var currency: Currency
  /// The day on which a person last went through the pack.
  public var checkedOn: CalendarDate
  public var sources: [Source]
  /// In the order in which findings are given.
  public var checks: [Check]
  /// The numbers of practice as its file has them.
  public var practiceFile: PracticeFile
  private let reserveLine: Ratio?
  /// Read once: a practice is asked for with each household.
  private let roleFacts: [Fact.Role: Fact]
  package let adviceShelf: Shelf<Advice>
  let factShelf: Shelf<Fact>
  let letterShelf: Shelf<LetterTemplate>
  let sentenceShelf: Shelf<SentenceFile>
  let personaShelf: Shelf<Persona>
  let lessonShelf: Shelf<Lesson>
  let happeningShelf: Shelf<Happening>
  /// What over-indebtedness is, after the source.
  public var definition: Text
  public var whatACheckIs: Text
  public var disclaimer: Text
  /// The same for those who are given the household's figures.
  public var disclaimerForOthers: Text
  /// The facts that every handout names.
  public var onEveryHandout: [String]

  public func check(_ id: String) -> Check? { checks.first { $0.id == id } }
  public func advice(_ id: String) -> Advice? { adviceShelf[id] }
  public func fact(_ id: String) -> Fact? { factShelf[id] }
  public var advice: [Advice] { adviceShelf.all }
  public var facts: [Fact] { factShelf.all }
  /// What is written to lenders, in the order of the files.
  public var letters: [LetterTemplate] { letterShelf.all }
  public func persona(_ id: String) -> Persona? { personaShelf[id] }
  public var personas: [Persona] { personaShelf.all }
  public func lesson(_ id: String) -> Lesson? { lessonShelf[id] }
  public var lessons: [Lesson] { lessonShelf.all }
  public var happenings: [Happening] { happeningShelf.all }

  /// Advice that no check names: it is for everyone, or for those who know little yet.
  package var adviceForEveryone: [Advice] {
    let named = Set(checks.flatMap(\.advice))
    return adviceShelf.ids.filter { !named.contains($0) }.compactMap { adviceShelf[$0] }
  }

  /// The rules that are read one by one.
  struct Shelves {
    var advice: Shelf<Advice>
    var facts: Shelf<Fact>
    var letters: Shelf<LetterTemplate>
    var sentences: Shelf<SentenceFile>
    var personas: Shelf<Persona>
    var lessons: Shelf<Lesson>
    var happenings: Shelf<Happening>
  }

  init(_ head: PackReader.Head, _ practice: PracticeFile, checks: [Check], _ shelves: Shelves) {
    id = head.id
    name = head.name
    place = head.place
    currency = head.currency
    checkedOn = head.checkedOn
    sources = head.sources
    self.checks = checks
    practiceFile = practice
    roleFacts = head.roles.compactMapValues { shelves.facts[$0.id] }
    reserveLine = checks.first { $0.id == practice.reserveCheck?.id }?.threshold?.ratio
    adviceShelf = shelves.advice
    factShelf = shelves.facts
    letterShelf = shelves.letters
    sentenceShelf = shelves.sentences
    personaShelf = shelves.personas
    lessonShelf = shelves.lessons
    happeningShelf = shelves.happenings
    definition = head.definition
    whatACheckIs = head.whatACheckIs
    disclaimer = head.disclaimer
    disclaimerForOthers = head.disclaimerForOthers
    onEveryHandout = head.onEveryHandout
  }
}

extension Pack {
  /// What settles who is paid what: the numbers of the file, the reserve check's line, and the facts in force on a day.
  public func practice(for household: Household, on day: CalendarDate) -> Practice {
    var practice = practiceFile.numbers
    if household.currency != currency { (practice.mostKeptBack, practice.littleLeft) = (nil, nil) }
    practice.monthsOfReserve = reserveLine.map { Int($0.roundedUp) } ?? practice.monthsOfReserve
    practice.mostInstalments = fact(as: .instalmentAgreement)?.number(on: day)
    practice.privateLendingLine =
      fact(as: .privateLendingLine)?.values.compactMap { value in
        value.rate.map { Practice.DatedRate(from: value.from, until: value.until, perYear: $0) }
      } ?? []
    return practice
  }

  /// The fact that code looks for by its role.
  public func fact(as role: Fact.Role) -> Fact? { roleFacts[role] }
}
