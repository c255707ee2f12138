/// What Swift cannot say to ncurses and to the kernel itself: macros, variables, variadic and signal-safe code.
///
/// curses.h stays out of sight on purpose: its macros and globals do not import into Swift 6.
#ifndef REDRESS_CNCURSES_H
#define REDRESS_CNCURSES_H

#include <stdint.h>

/// One position of the screen, as cn_put takes it; width is the columns that the scalar takes, 1 or 2.
struct cn_cell {
  uint32_t scalar;
  uint32_t marks[4];
  int32_t width;
  int32_t pair;
  uint32_t attributes;
};

/// Attribute bits of struct cn_cell.
enum {
  CN_BOLD = 1,
  CN_DIM = 2,
  CN_UNDERLINE = 4,
  CN_REVERSE = 8,
  CN_ITALIC = 16,
};

// Locale (locale.c)

/// Cells of a scalar by wcwidth(3), in the locale in force.
int cn_width(uint32_t scalar);
/// Sets LC_CTYPE to `name` ("" for the environment's); 1 when the locale exists and its codeset is UTF-8.
int cn_use_utf8_locale(const char *name);

// Screen (screen.c)

/// Looks the terminal up: 0 fine, 1 unknown, 2 no terminfo database, 3 cannot move its cursor.
int cn_look_up_terminal(const char *name);
/// The name and version of the library.
const char *cn_library_version(void);
/// Takes the terminal into full-screen use; 0, or -1 when ncurses cannot.
int cn_start(void);
/// Gives the terminal back as it was.
void cn_stop(void);
/// Takes the terminal again after cn_stop.
void cn_resume(void);
/// The number of colours, at least 0.
int cn_color_count(void);
/// Whether colour numbers are red, green and blue.
int cn_has_direct_color(void);
/// The string of a terminfo capability, NULL when there is none; good until the terminal is given back.
const char *cn_capability(const char *name);
/// A colour pair; -1 stands for the terminal's own colour; 0 when there is none left.
int cn_pair(int foreground, int background);
/// Forgets all colour pairs.
void cn_forget_pairs(void);
/// Puts cells into a row; a wide character is one entry.
void cn_put(int row, int column, const struct cn_cell *cells, int count);
/// Sends what changed, in one go; the cursor goes to the position, or is hidden when row is negative.
void cn_flush(int row, int column);
/// The next cn_flush clears the terminal and sends everything.
void cn_redraw_all(void);
/// Tells ncurses the size.
void cn_resize(int height, int width);
/// The terminal's size from the kernel; 0, or -1.
int cn_window_size(int *height, int *width);
/// Writes bytes to the terminal, past ncurses.
void cn_write(const char *bytes);

// Signals (signals.c)

/// Catches WINCH, TERM, HUP, INT, QUIT, CONT and TSTP; each then arrives as a byte, its number, in the
/// descriptor returned. -1 when there is no pipe.
int cn_catch_signals(void);
/// Gives the signals back.
void cn_release_signals(void);
/// Stops the process as Ctrl-Z does, and returns when it goes on.
void cn_stop_process(void);

// Crash (crash.c)

/// When the process crashes, first writes `restore` to the terminal, gives its modes back and shows what was
/// written to standard error meanwhile.
void cn_guard_crash(const char *restore);
/// Has the crash noted in a file as well; -1 for none.
void cn_log_crash(int descriptor);
/// Ends that.
void cn_unguard_crash(void);
/// Keeps what is written to standard error in memory while the screen is in use.
void cn_hold_stderr(void);
/// Shows what was held.
void cn_release_stderr(void);
/// Gives modes and screen back at once; safe in a signal handler.
void cn_restore_now(void);

// Processes and descriptors (process.c)

/// An eventfd that neither blocks nor is inherited; -1 when there is none.
int cn_event_descriptor(void);
/// Runs a program in the foreground and waits, stopping with it when it is stopped; its exit status, 128 +
/// signal, or -1 with errno when it could not be started.
int cn_run(char *const arguments[]);

#endif
