import RecoveryDomain

/// The words of what can be done with a case in English.
struct EnglishCaseActionText: CaseActionText {
  let book: Phrasebook

  var claim: ActionWords { ActionWords("claim", "Take the case on") }
  var note: ActionWords { ActionWords("note", "Write a note for the colleagues") }
  var contact: ActionWords { ActionWords("contact", "Record a word to the customer, or an attempt") }
  var pick: ActionWords { ActionWords("actions", "Pick recovery actions") }
  var judge: ActionWords { ActionWords("judge", "Decide whether the complaint stands") }
  var classify: ActionWords { ActionWords("facts", "Set kind, severity, cause and what was asked") }
  var resolve: ActionWords { ActionWords("resolve", "All is done and the customer told") }
  var rate: ActionWords { ActionWords("rating", "Record what the customer thought") }
  var close: ActionWords { ActionWords("close", "Close the case") }
  var wait: ActionWords { ActionWords("wait", "Wait for the customer or for others") }
  var answered: ActionWords { ActionWords("answered", "Whoever was waited for answered") }
  var correct: ActionWords { ActionWords("correct", "Put right what was mistyped") }
  var point: ActionWords { ActionWords("add point", "Add something complained of or asked for") }
  var handOver: ActionWords { ActionWords("hand over", "Give the case to a colleague") }
  var release: ActionWords { ActionWords("release", "Give the case back to the queue") }
  var takeOver: ActionWords { ActionWords("take over", "Take the case from a colleague") }
  var withdraw: ActionWords { ActionWords("withdraw", "Take a promise back") }
  var extend: ActionWords { ActionWords("put off", "Put a deadline of the policy off, with a reason") }
  var link: ActionWords { ActionWords("link", "Link the case with another one") }
  var reopen: ActionWords { ActionWords("reopen", "Open the case again") }
  var void: ActionWords { ActionWords("void", "Void a case recorded by mistake") }
  var earlier: ActionWords { ActionWords("earlier", "Show the other cases of this contact") }
}
