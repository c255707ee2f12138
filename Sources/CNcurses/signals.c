#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

// A handler can only reach what is static. A pipe, not a signalfd, because a blocked mask would be inherited by
// every child and needs blocking in every thread.
static volatile int writing_end = -1;
static int reading_end = -1;
static const int caught[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGTSTP};
enum { CAUGHT = sizeof caught / sizeof caught[0] };
static struct sigaction before[CAUGHT];

static void note(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  if (writing_end >= 0) (void)!write(writing_end, &byte, 1);
  errno = kept;
}

static void install(int number, struct sigaction *old) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, old);
}

int cn_catch_signals(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  reading_end = ends[0];
  writing_end = ends[1];
  for (int i = 0; i < CAUGHT; i++) {
    install(caught[i], &before[i]);
    // What was ignored from outside (nohup) stays ignored.
    if (before[i].sa_handler == SIG_IGN && caught[i] != SIGWINCH) sigaction(caught[i], &before[i], NULL);
  }
  return reading_end;
}

void cn_release_signals(void) {
  if (writing_end < 0) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
  int end = writing_end;
  writing_end = -1;
  close(end);
  close(reading_end);
  reading_end = -1;
}

void cn_stop_process(void) {
  struct sigaction plain = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigemptyset(&plain.sa_mask);
  sigaction(SIGTSTP, &plain, &ours);
  // SIGTSTP, not SIGSTOP: where no shell could ever continue us, the kernel ignores it, and we go on.
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
