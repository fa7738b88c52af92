import Foundation
import Testing

@Suite struct CostCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  /// The contract: these six keys in this order, sums in the currency's places, rates with six, null where nothing is told.
  @Test(arguments: [
    (
      "10000 in 12, 0.6% a period",
      #"{"payment":"893.33","total":"10720.00","interest":"720.00","advertised_rate":"0.072000","simple_rate":"0.130342","#
        + #""effective_rate":"0.138418"}"#
    ),
    (
      "0.05%/day",
      #"{"payment":null,"total":null,"interest":null,"advertised_rate":"0.182500","simple_rate":"0.182500","#
        + #""effective_rate":"0.200159"}"#
    ),
    (
      "1200000 in 12, pay 110000",
      #"{"payment":"110000.00","total":"1320000.00","interest":"120000.00","advertised_rate":null,"#
        + #""simple_rate":"0.179720","effective_rate":"0.195288"}"#
    ),
    (
      "10000 in 12, pay 0",
      #"{"payment":"0.00","total":"0.00","interest":"-10000.00","advertised_rate":null,"simple_rate":null,"#
        + #""effective_rate":null}"#
    ),
  ])
  func json(offer: String, wanted: String) throws {
    let result = try program.run("cost", offer, "--format", "json")
    #expect(result.status == 0)
    #expect(result.output == wanted + "\n")
  }

  @Test func anOfferNeedsNoQuotes() throws {
    let quoted = try program.run("cost", "10000 in 12, pay 1000", "--format", "json")
    let bare = try program.run("cost", "10000", "in", "12,", "pay", "1000", "--format", "json")
    #expect(quoted == bare)
  }

  /// Only the cap of the lender who was named is held against the rates, and the bank has none.
  @Test func aCapIsComparedOnlyWhereItApplies() throws {
    func said(_ lender: String, _ day: String = "2025-12-31") throws -> String {
      joined(try program.run("cost", "0.05%/day", "--lender", lender, "--as-of", day).output)
    }
    let bank = try said("bank")
    #expect(bank.contains("no cap in numbers for banks on that day, so nothing is compared"))
    #expect(!bank.contains("is above"))
    #expect(try said("private").contains("simple 18.25 % is above 12 %"))
    #expect(try !said("private").contains("effective 20.02 % is above"))
    #expect(try said("private", "2020-12-01").contains("simple 18.25 % is above 15.4 %"))
    #expect(try said("private", "2019-12-01").contains("no cap in numbers for private lenders on that day"))
    #expect(try said("small-loan", "2026-11-24").contains("effective 20.02 % is within 24 %"))
    #expect(try said("consumer-finance", "2026-11-24").contains("not verified"))
    for lender in ["bank", "private", "small-loan", "consumer-finance"] {
      for word in ["unlawful", "illegal", "违法"] { #expect(try !said(lender).contains(word)) }
    }
  }

  @Test func exactlyAtTheCapIsNotAbove() throws {
    let result = try program.run("cost", "12%", "--lender", "private", "--as-of", "2026-11-24")
    #expect(joined(result.output).contains("simple 12.00 % is exactly at 12 %"))
    let above = try program.run("cost", "12.001%", "--lender", "private", "--as-of", "2026-11-24")
    #expect(joined(above.output).contains("simple 12.001 % is above 12 %"))
  }

  @Test func badOffersAreBadDataAndBadOptionsWrongUsage() throws {
    let offer = try program.run("cost", "10000 in 12, 0.6%")
    #expect(offer.status == 65)
    #expect(offer.errors.contains("could be a fee or interest: 0.6%"))
    #expect(offer.output.isEmpty)
    #expect(try program.run("cost", "10000 in 12, pay 900", "--lender", "banks").status == 64)
    #expect(try program.run("cost", "10000 in 12, pay 900", "--as-of", "2026-02-30").status == 64)
    #expect(try program.run("cost").status == 64)
  }

  private func joined(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
