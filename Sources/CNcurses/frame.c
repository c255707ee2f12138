#include "internal.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

// ncurses flushes whenever it moves the cursor: a page of a list is some eighty small writes, each of which wakes
// the terminal. What it writes for one frame is gathered in memory and sent in one go.

// The descriptor that ncurses writes to, and the memory that stands behind it while a frame is made; -1 for none.
static int output = -1;
static int memory = -1;

FILE *cn_open_output(void) {
  output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (output < 0) return NULL;
  memory = memfd_create("frame", MFD_CLOEXEC);
  FILE *file = fdopen(output, "w");
  if (file == NULL) close(output);
  return file;
}

int cn_begin_frame(void) { return memory >= 0 && dup3(memory, output, O_CLOEXEC) == output; }

void cn_end_frame(void) {
  // The memory stays for the next frame: this one is as long as has been written since the last.
  off_t length = lseek(memory, 0, SEEK_CUR);
  dup3(STDOUT_FILENO, output, O_CLOEXEC);
  cn_replay(memory, STDOUT_FILENO, length);
  lseek(memory, 0, SEEK_SET);
}
