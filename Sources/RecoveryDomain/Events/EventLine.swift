import JSONTape

/// The `events` and `private` members of a journal line, to and from payloads.
///
/// `private` is an array parallel to `events`; an event without personal data has `null` there, and a line without
/// any has no `private` at all.
public enum EventLine {
  /// Encodes events that go into one line.
  public static func encode(_ payloads: [any EventPayload]) -> (events: [[UInt8]], personal: [UInt8]?) {
    var events: [[UInt8]] = []
    var parts = JSONWriter()
    var isPersonal = false
    parts.array { parts in
      for payload in payloads {
        var open = JSONWriter()
        var personal = JSONWriter()
        open.object { open in
          open.member("type", type(of: payload).type)
          personal.object { personal in payload.write(open: &open, personal: &personal) }
        }
        events.append(open.bytes)
        if personal.bytes.count > 2 {
          isPersonal = true
          parts.raw(personal.bytes)
        } else {
          parts.null()
        }
      }
    }
    return (events, isPersonal ? parts.bytes : nil)
  }

  /// The fields of every event of a line.
  public static func fields(events: JSONNode, personal: JSONNode?) -> [EventFields] {
    Self.events(events, personal: personal) { $0 }
  }

  /// Reads every event of a line from its fields.
  public static func events<Event>(
    _ events: JSONNode, personal: JSONNode?, _ read: (EventFields) -> Event
  ) -> [Event] {
    var result: [Event] = []
    result.reserveCapacity(events.count)
    var parts = personal?.elements.makeIterator()
    for event in events.elements {
      let part = parts?.next()
      result.append(read(EventFields(open: event, personal: part.flatMap { $0.kind == .object ? $0 : nil })))
    }
    return result
  }
}
