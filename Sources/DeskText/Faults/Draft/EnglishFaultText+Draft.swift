extension EnglishFaultText {
  func sentence(_ fault: DraftFault) -> String {
    switch fault {
    case .notKept(let folder, let reason):
      "What you write is not kept through a crash: \(folder) cannot be written (\(reason)); mend that or send it soon."
    case .unreadable(let path):
      "\(path) is no draft that can be read, so it stays where it is; look at it or remove it."
    }
  }
}
