// What rooms need of Linux and Swift's Glibc module lacks: macros that do not import and headers that
// it leaves out. Wrappers are static inline, so that this target has no code of its own.
#ifndef CLINUX_H
#define CLINUX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/file.h>
#include <sys/vfs.h>

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

// Waits until a descriptor can be read or a signal comes, with this signal mask meanwhile: ppoll(2).
static inline int clinux_wait_readable(int fd, const sigset_t *mask) {
  struct pollfd entry = {fd, POLLIN, 0};
  return ppoll(&entry, 1, NULL, mask);
}

// Lets threads share a heap and gives large blocks back at once, see mallopt(3).
static inline void clinux_keep_heap_small(void) {
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_THRESHOLD, 256 * 1024);
  mallopt(M_TRIM_THRESHOLD, 512 * 1024);
}

// Gives free memory back to the system.
static inline void clinux_trim_heap(void) { malloc_trim(0); }

#endif
