#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// A handler can only reach what is static; all of it is written before the handlers stand.
static char restore_bytes[1024];
static struct termios modes_before;
static int has_modes;
static volatile int held_stderr = -1;
static volatile int real_stderr = -1;
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { FATAL = sizeof fatal / sizeof fatal[0], STACK = 64 * 1024 };
static struct sigaction before[FATAL];
static int is_guarded;
static volatile int log_descriptor = -1;

void cn_restore_now(void) {
  cn_write_all(STDOUT_FILENO, restore_bytes, strlen(restore_bytes));
  if (has_modes) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes_before);
}

// "[pid] crashed by signal n"; no printf in a handler.
static void log_crash(int number) {
  if (log_descriptor < 0) return;
  char line[64];
  size_t end = sizeof line;
  line[--end] = '\n';
  unsigned values[] = {(unsigned)number, (unsigned)getpid()};
  const char *before_value[] = {"] crashed by signal ", "["};
  for (int i = 0; i < 2; i++) {
    do line[--end] = (char)('0' + values[i] % 10);
    while ((values[i] /= 10) > 0);
    size_t length = strlen(before_value[i]);
    end -= length;
    memcpy(line + end, before_value[i], length);
  }
  cn_write_all(log_descriptor, line + end, sizeof line - end);
}

void cn_log_crash(int descriptor) { log_descriptor = descriptor; }

static void on_crash(int number) {
  cn_restore_now();
  log_crash(number);
  if (held_stderr >= 0 && real_stderr >= 0) {
    dup2(real_stderr, STDERR_FILENO);
    cn_replay(held_stderr, STDERR_FILENO, lseek(held_stderr, 0, SEEK_END));
  }
  signal(number, SIG_DFL);
  raise(number);
}

void cn_guard_crash(const char *restore) {
  strncpy(restore_bytes, restore, sizeof restore_bytes - 1);
  has_modes = tcgetattr(STDIN_FILENO, &modes_before) == 0;
  if (is_guarded) return;
  // A stack of its own for the main thread, so that an overflow of its stack can still be told.
  stack_t spare = {.ss_sp = malloc(STACK), .ss_size = STACK};
  if (spare.ss_sp != NULL) sigaltstack(&spare, NULL);
  for (int i = 0; i < FATAL; i++) {
    struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_RESETHAND};
    sigemptyset(&action.sa_mask);
    sigaction(fatal[i], &action, &before[i]);
  }
  is_guarded = 1;
}

void cn_unguard_crash(void) {
  log_descriptor = -1;
  if (!is_guarded) return;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  stack_t none = {.ss_flags = SS_DISABLE};
  stack_t spare;
  if (sigaltstack(&none, &spare) == 0 && !(spare.ss_flags & SS_DISABLE)) free(spare.ss_sp);
  is_guarded = 0;
}

void cn_hold_stderr(void) {
  // Only where it would land on the screen; a redirected one goes where it was sent.
  if (held_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    if (real >= 0) close(real);
    return;
  }
  real_stderr = real;
  held_stderr = memory;
}

void cn_release_stderr(void) {
  if (held_stderr < 0) return;
  int memory = held_stderr;
  int real = real_stderr;
  held_stderr = -1;
  real_stderr = -1;
  dup2(real, STDERR_FILENO);
  close(real);
  cn_replay(memory, STDERR_FILENO, lseek(memory, 0, SEEK_END));
  close(memory);
}
