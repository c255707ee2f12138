import DeskText
import RecoveryDomain

/// A customer as `customers show` prints them.
struct CustomerSheet {
  /// What is known.
  let dossier: CustomerDossier
  /// The run.
  let session: Session

  /// The lines, each to be made harmless for the terminal.
  var lines: [String] {
    let book = session.book
    let texts = book.customers
    var lines = [dossier.customer?.description ?? ""]
    if !dossier.merged.isEmpty { lines.append("  " + texts.mergedWith(dossier.merged)) }
    for (label, value) in book.facts(of: dossier, now: session.now) {
      lines.append("  " + book.basics.labelled(texts.label(label), value))
    }
    lines.append(texts.casesHeading(dossier.totals.caseCount, open: dossier.totals.openCount))
    for row in dossier.cases {
      let parts = [
        row.number.description, book.times.dateAndTime(row.received), book.word(row.status),
        row.share.paid.map { book.money($0) } ?? "", row.headline ?? "",
      ]
      lines.append("  " + parts.filter { !$0.isEmpty }.joined(separator: "  "))
    }
    let rest = dossier.totals.caseCount - dossier.cases.count
    if rest > 0 { lines.append("  " + texts.moreCases(rest)) }
    return lines
  }
}
