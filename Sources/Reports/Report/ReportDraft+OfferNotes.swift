import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// How the offers of a statement come about, and what is asked beside them.
extension ReportDraft {
  /// The cards that get less than is paid on them so far.
  var cutToTheMinimum: String? { say(NoteSentence.cutToTheMinimum, of: settlement.cutToTheMinimum) }

  /// Debts left out until somebody was asked.
  var askedFirst: String? { say(NoteSentence.askedFirst, of: settlement.questioned) }

  var nothingDue: String? { say(NoteSentence.nothingDue, of: settlement.nothingDue) }

  var offersNote: String {
    paragraph(of: [say(NoteSentence.firstNotMet, of: settlement.priorityNotMet), basis], language)
  }

  /// A sentence about some debts; nil where there are none.
  private func say(_ sentence: NoteSentence, of lines: [Settlement.Line]) -> String? {
    lines.isEmpty ? nil : say(sentence, [.lenders: names(lines.map(\.path))])
  }

  private var basis: String {
    switch settlement.basis {
    case nil: say(NoteSentence.offersNotKnown)
    case .nothing?: say(NoteSentence.nothingToOffer)
    case .shares?: shares
    case .dueThenArrears?: paragraph(of: [say(NoteSentence.dueThenArrears), kept], language)
    case .asAgreed? where draw != nil: say(NoteSentence.coveredWithSavings)
    case .asAgreed?: say(lacksASumDue ? NoteSentence.coveredButASumDue : .covered)
    }
  }

  /// Behind whatever comes before them.
  private var shares: String {
    let before: String? =
      switch (!settlement.priority.isEmpty, settlement.lines.contains { $0.part == .agreed }) {
      case (false, false): nil
      case (true, false): say(NoteSentence.priorityFirst)
      case (false, true): say(OfferSentence.agreedFirst)
      case (true, true): say(NoteSentence.priorityAndAgreedFirst)
      }
    return paragraph(
      of: [before, kept, assessment.sharingSaid?[language], say(NoteSentence.needNotAccept)], language)
  }

  /// What the household keeps for what comes up.
  private var kept: String? {
    settlement.keptBack > .zero ? say(NoteSentence.keptBack, [.sum: shown(settlement.keptBack)]) : nil
  }

  /// Where it is only for a time that lenders get less.
  var onlyForATime: String? {
    switch settlement.squeeze {
    case .thisMonth: say(NoteSentence.thisMonthOnly)
    case .untilMadeUp:
      madeUpForAll.map {
        say(NoteSentence.untilMadeUpBy, [.end: $0.yearAndMonth, .from: $0.adding(months: 1).yearAndMonth])
      } ?? say(NoteSentence.untilMadeUp)
    case .lasting, nil: nil
    }
  }

  /// What is different in the months after this one, where offers fall short of what is due, or savings add to it.
  var endingWithIt: String? {
    let ending = settlement.settled.filter { $0.isPaidOff && ($0.due ?? .zero) > .zero }
    guard settlement.areOffersNeeded || draw != nil, !ending.isEmpty else { return nil }
    let sum = ending.reduce(.zero) { $0 + ($1.due ?? .zero) }
    return say(NoteSentence.endsThisMonth, [.lenders: names(ending.map(\.path)), .sum: shown(sum)])
  }

  private var lacksASumDue: Bool { settlement.sumsDue.contains(where: \.isLacking) }

  /// What the banks of cards that get less than is due are asked for, and where even the longest term is too short.
  var agreementItems: [ReportItem] {
    [(NoteSentence.agreementsAsked, true), (.agreementsOutOfReach, false)].compactMap { sentence, fits in
      let found = agreements.filter { $0.fits == fits }
      guard !found.isEmpty else { return nil }
      return ReportItem(
        text: say(sentence),
        details: found.map {
          ReportFigure(label: names([$0.path]), value: pack.terms(of: $0, in: household.currency)[language])
        })
    }
  }
}
