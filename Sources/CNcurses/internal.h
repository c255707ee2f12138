#ifndef REDRESS_CNCURSES_INTERNAL_H
#define REDRESS_CNCURSES_INTERNAL_H

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "include/CNcurses.h"

#include <stdio.h>
#include <sys/types.h>

/// Opens what ncurses is to write to: the terminal, on a descriptor of its own; NULL when there is none left.
FILE *cn_open_output(void);
/// From now on what ncurses writes is kept; 0 when it cannot be, and goes out as it comes.
int cn_begin_frame(void);
/// Sends what was kept to the terminal in one go.
void cn_end_frame(void);
/// Writes all bytes, unless what they go to is gone; safe in a signal handler.
void cn_write_all(int descriptor, const char *bytes, size_t count);
/// Writes the first bytes that a file in memory holds; safe in a signal handler.
void cn_replay(int from, int to, off_t length);

#endif
