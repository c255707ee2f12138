#ifndef REDRESS_CNCURSES_INTERNAL_H
#define REDRESS_CNCURSES_INTERNAL_H

#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1

#include "include/CNcurses.h"

#endif
