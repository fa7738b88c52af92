public import Household

/// The debts of a household whose name another of their list has too, and what tells each of them from the others.
public struct Namesakes: Sendable, Equatable {
  public struct Place: Sendable, Equatable {
    /// Among those of its name, from 1.
    public var number: Int
    /// nil where it does not tell: the person assessed, and whoever has several of that name.
    public var holder: String?
  }

  private let places: [DebtID: Place]

  public init(of household: Household) {
    let cards = Namesakes.places(in: household.cards ?? [], .cards)
    let loans = Namesakes.places(in: household.loans ?? [], .loans)
    places = cards.merging(loans) { first, _ in first }
  }

  /// nil for a debt that is alone with its name.
  public subscript(_ id: DebtID) -> Place? { places[id] }

  private static func places(in entries: [some DebtEntry], _ list: DebtID.List) -> [DebtID: Place] {
    var names = Set<String>()
    guard !entries.indices.allSatisfy({ names.insert(entries[$0].name).inserted }) else { return [:] }
    var places: [DebtID: Place] = [:]
    for same in Dictionary(grouping: entries.indices, by: { entries[$0].name }).values where same.count > 1 {
      let holders = Dictionary(grouping: same) { entries[$0].holder }
      for (number, index) in same.enumerated() {
        let holder = entries[index].holder
        places[DebtID(list, index)] = Place(number: number + 1, holder: holders[holder]?.count == 1 ? holder : nil)
      }
    }
    return places
  }
}
