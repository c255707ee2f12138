#include "internal.h"

#include <curses.h>
#include <wchar.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// There is one terminal per process, and exit(3) must find it.
static SCREEN *screen;
static int is_in_use;

static void give_back_at_exit(void) {
  if (is_in_use) {
    cn_restore_now();
    cn_release_stderr();
  }
}

int cn_look_up_terminal(const char *name) {
  int reason = 1;
  if (setupterm((char *)name, STDOUT_FILENO, &reason) == ERR) return reason == -1 ? 2 : reason == 1 ? 3 : 1;
  const char *move = tigetstr("cup");
  return move == NULL || move == (char *)-1 ? 3 : 0;
}

const char *cn_library_version(void) { return curses_version(); }

// Control characters reach us as keys: no flow control (Ctrl-S), no literal-next (Ctrl-V).
static void take_all_keys(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF | ICRNL | INLCR | IGNCR | ISTRIP);
  modes.c_lflag &= ~(tcflag_t)(IEXTEN);
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  def_prog_mode();
}

int cn_start(void) {
  static int is_registered;
  if (!is_registered) {
    atexit(give_back_at_exit);
    is_registered = 1;
  }
  set_escdelay(25);
  FILE *output = cn_open_output();
  screen = output == NULL ? NULL : newterm(NULL, output, stdin);
  if (screen == NULL) return -1;
  cbreak();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  typeahead(-1);
  idlok(stdscr, FALSE);
  keypad(stdscr, TRUE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  take_all_keys();
  is_in_use = 1;
  return 0;
}

// Where a terminal has no second screen to leave, the shell's next line would stand on top of ours.
static void clear_last_line(void) {
  const char *leave = tigetstr("rmcup");
  if (leave != NULL && leave != (char *)-1) return;
  WINDOW *line = newwin(1, COLS, LINES - 1, 0);
  if (line == NULL) return;
  wrefresh(line);
  delwin(line);
}

void cn_stop(void) {
  if (screen == NULL || isendwin()) return;
  clear_last_line();
  curs_set(1);
  endwin();
  is_in_use = 0;
}

void cn_resume(void) {
  if (screen == NULL) return;
  is_in_use = 1;
  reset_prog_mode();
  touchwin(stdscr);
  clearok(curscr, TRUE);
}

int cn_color_count(void) {
  int count = tigetnum("colors");
  return count < 0 ? 0 : count;
}

int cn_has_direct_color(void) {
  if (tigetflag("RGB") > 0 || tigetnum("RGB") > 0) return 1;
  const char *bits = tigetstr("RGB");
  return bits != NULL && bits != (char *)-1;
}

const char *cn_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

int cn_pair(int foreground, int background) {
  if (!has_colors()) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void cn_forget_pairs(void) {
  if (has_colors()) reset_color_pairs();
}

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = A_NORMAL;
  if (bits & CN_BOLD) attributes |= A_BOLD;
  if (bits & CN_DIM) attributes |= A_DIM;
  if (bits & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & CN_REVERSE) attributes |= A_REVERSE;
  if (bits & CN_ITALIC) attributes |= A_ITALIC;
  return attributes;
}

void cn_put(int row, int column, const struct cn_cell *cells, int count) {
  enum { CHUNK = 256 };
  cchar_t chunk[CHUNK];
  if (count <= 0 || wmove(stdscr, row, column) == ERR) return;
  for (int done = 0; done < count;) {
    int filled = 0;
    int width = 0;
    for (; filled < CHUNK && done < count; filled++, done++) {
      const struct cn_cell *cell = &cells[done];
      wchar_t text[6] = {(wchar_t)cell->scalar};
      for (int mark = 0; mark < 4; mark++) text[mark + 1] = (wchar_t)cell->marks[mark];
      int pair = cell->pair;
      short small = (short)(pair > 32767 ? 0 : pair);
      if (setcchar(&chunk[filled], text, attributes_of(cell->attributes), small, &pair) == ERR) {
        setcchar(&chunk[filled], L" ", A_NORMAL, 0, NULL);
      }
      width += cell->width;
    }
    wadd_wchnstr(stdscr, chunk, filled);
    column += width;
    if (done < count && wmove(stdscr, row, column) == ERR) return;
  }
}

void cn_flush(int row, int column) {
  int is_gathered = cn_begin_frame();
  if (row < 0) {
    leaveok(stdscr, TRUE);
    curs_set(0);
  } else {
    leaveok(stdscr, FALSE);
    wmove(stdscr, row, column);
    curs_set(1);
  }
  wnoutrefresh(stdscr);
  doupdate();
  if (is_gathered) cn_end_frame();
}

void cn_redraw_all(void) { clearok(curscr, TRUE); }

void cn_resize(int height, int width) { resizeterm(height, width); }

int cn_window_size(int *height, int *width) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return -1;
  *height = size.ws_row;
  *width = size.ws_col;
  return 0;
}

void cn_write(const char *bytes) { cn_write_all(STDOUT_FILENO, bytes, strlen(bytes)); }
