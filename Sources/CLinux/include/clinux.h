// What rooms need of Linux and Swift's Glibc module lacks: macros that do not import and headers that
// it leaves out. Wrappers are static inline, so that this target has no code of its own.
#ifndef CLINUX_H
#define CLINUX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

// Commands of fcntl(2) for locks that belong to an open file description (numbers of the kernel's ABI).
static const int CLINUX_OFD_GETLK = 36;
static const int CLINUX_OFD_SETLK = 37;
static const int CLINUX_OFD_SETLKW = 38;

// Magic numbers of file systems whose locks or syncs other hosts do not honour, see statfs(2).
static const int64_t CLINUX_FS_NFS = 0x6969;
static const int64_t CLINUX_FS_SMB = 0x517B;
static const int64_t CLINUX_FS_CIFS = 0xFF534D42;
static const int64_t CLINUX_FS_SMB2 = 0xFE534D42;
static const int64_t CLINUX_FS_AFS = 0x5346414F;
static const int64_t CLINUX_FS_KAFS = 0x6B414653;
static const int64_t CLINUX_FS_CEPH = 0x00C36400;
static const int64_t CLINUX_FS_CODA = 0x73757245;
static const int64_t CLINUX_FS_NCP = 0x564C;
static const int64_t CLINUX_FS_9P = 0x01021997;
static const int64_t CLINUX_FS_LUSTRE = 0x0BD00BD0;
static const int64_t CLINUX_FS_GFS2 = 0x01161970;
static const int64_t CLINUX_FS_OCFS2 = 0x7461636F;
static const int64_t CLINUX_FS_FUSE = 0x65735546;

// The magic number of the file system of an open file; -1 with errno on failure.
static inline int64_t clinux_filesystem_magic(int fd) {
  struct statfs info;
  if (fstatfs(fd, &info) != 0) return -1;
  return (int64_t)(uint32_t)info.f_type;
}

// flock(2), whose name Swift gives to the structure of fcntl(2) inside closures.
static inline int clinux_flock(int fd, int operation) { return flock(fd, operation); }

// memmem(3): where a byte sequence begins, or null.
static inline const void *clinux_memmem(const void *bytes, size_t count, const void *part, size_t part_count) {
  return memmem(bytes, count, part, part_count);
}

// A descriptor that becomes readable when one of the signals is pending; they must be blocked already.
static inline int clinux_signalfd(const sigset_t *signals) {
  return signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

// The number of the next pending signal of a signalfd; 0 when there is none, -1 with errno on failure.
static inline int clinux_signalfd_next(int fd) {
  struct signalfd_siginfo info;
  ssize_t got = read(fd, &info, sizeof info);
  if (got == (ssize_t)sizeof info) return (int)info.ssi_signo;
  return got < 0 && errno != EAGAIN ? -1 : 0;
}

// A descriptor that becomes readable when clinux_eventfd_wake is called, from any thread.
static inline int clinux_eventfd(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

// Makes an eventfd readable; 0, or -1 with errno.
static inline int clinux_eventfd_wake(int fd) { return eventfd_write(fd, 1); }

// Makes an eventfd unreadable again and returns how often it was woken.
static inline uint64_t clinux_eventfd_drain(int fd) {
  eventfd_t value = 0;
  return eventfd_read(fd, &value) == 0 ? value : 0;
}

// A descriptor that becomes readable when the time set is over (CLOCK_MONOTONIC).
static inline int clinux_timerfd(void) {
  return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
}

// Sets a timerfd to fire once after so many nanoseconds; zero disarms it. 0, or -1 with errno.
static inline int clinux_timerfd_set(int fd, int64_t nanoseconds) {
  struct itimerspec when = {{0, 0}, {nanoseconds / 1000000000, nanoseconds % 1000000000}};
  return timerfd_settime(fd, 0, &when, 0);
}

// Reads a timerfd and returns how often it fired since the last time.
static inline uint64_t clinux_timerfd_drain(int fd) {
  uint64_t count = 0;
  return read(fd, &count, sizeof count) == (ssize_t)sizeof count ? count : 0;
}

// An anonymous file in memory, closed on exec.
static inline int clinux_memfd(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

#endif
