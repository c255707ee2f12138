import CLinux

/// How much memory a console holds that lives for a shift, in a process made of short tasks on several threads.
enum ProcessMemory {
  /// Lets all threads share one heap and gives large blocks back as they are freed; once, before work begins.
  ///
  /// By itself the allocator keeps a heap for each thread, and holds on to blocks of up to 32 MiB after the first of
  /// that size was freed.
  static func keepSmall() { clinux_keep_heap_small() }

  /// Gives back what a large piece of work left behind.
  static func trim() { clinux_trim_heap() }
}
