import JSONTape

/// Turns drafts into the bytes of lines (decisions 2).
struct LineComposer {
  /// Checks and reads the parts of drafts.
  private let parser = JSONParser()

  /// Appends the line of a draft with its newline and returns its chain.
  ///
  /// - Throws: why the draft cannot stand in a line.
  func append(
    _ draft: CommitDraft, seq: Int64, at: Int64, torn: Int64?, previous: Chain, to output: inout [UInt8]
  ) throws(UnusableDraft) -> Chain {
    guard !draft.events.isEmpty else { throw UnusableDraft(reason: "it has no events") }
    var events: [UInt8] = []
    for event in draft.events {
      guard try isOneLineValue(event).kind == .object else {
        throw UnusableDraft(reason: "an event is not a JSON object")
      }
      if !events.isEmpty { events.append(UInt8(ascii: ",")) }
      events.append(contentsOf: event)
    }
    if let personal = draft.personal { _ = try isOneLineValue(personal) }

    var moment: [UInt8] = []
    LineTime.append(at, to: &moment)
    var writer = JSONWriter(capacity: events.count + (draft.personal?.count ?? 0) + 384)
    writer.object { line in
      line.member("v", LineFormat.version)
      line.member("seq", seq)
      line.member("at", String(decoding: moment, as: UTF8.self))
      line.key("actor")
      line.object {
        $0.member("name", draft.actor.name)
        $0.member("uid", Int64(draft.actor.uid))
        $0.member("role", draft.actor.role)
      }
      line.member("case", ifPresent: draft.caseNumber)
      line.member("revision", ifPresent: draft.revision)
      line.member("once", ifPresent: draft.once)
      line.member("torn", ifPresent: torn)
      line.key("events")
      line.array { $0.raw(events) }
      if let personal = draft.personal {
        line.key("private")
        line.raw(personal)
      }
    }
    let body = writer.bytes.dropLast()
    guard body.count + LineFormat.trailerByteCount <= LineFormat.maximumByteCount else {
      throw UnusableDraft(reason: "it is longer than a line may be")
    }
    let chain = body.withUnsafeBufferPointer { previous.next(body: $0) }
    output.append(contentsOf: body)
    output.append(contentsOf: ",\"chain\":\"".utf8)
    chain.appendHexadecimal(to: &output)
    output.append(contentsOf: "\"}\n".utf8)
    return chain
  }

  /// The value of bytes that are JSON and hold no line break.
  private func isOneLineValue(_ bytes: [UInt8]) throws(UnusableDraft) -> JSONNode {
    guard !bytes.contains(UInt8(ascii: "\n")) else { throw UnusableDraft(reason: "it holds a line break") }
    do {
      return try parser.parse(bytes[...]).root
    } catch {
      throw UnusableDraft(reason: "it is not JSON: \(error)")
    }
  }
}

/// Why a draft cannot stand in a line.
struct UnusableDraft: Error {
  /// The reason in English, without any of the draft's words.
  let reason: String
}
