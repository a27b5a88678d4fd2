/*
 * Writes down which files a program creates, writes, forces to the disk, renames and removes, each call when it begins
 * and when it has ended: for machines without strace. Preloaded; the list goes to the file that TRACE_FILE names.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void note(const char *when, const char *call, const char *path, const char *other) {
  static int out = -1;
  const char *name = getenv("TRACE_FILE");
  if (name == NULL || path == NULL) return;
  if (out < 0) out = (int)syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  char line[9000];
  int length = snprintf(line, sizeof line, "%s\t%s\t%s\t%s\n", when, call, path, other);
  if (length > 0) syscall(SYS_write, out, line, length);
}

static const char *path_of(int fd, char *buffer, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, size - 1);
  if (length <= 0 || buffer[0] != '/') return NULL;
  buffer[length] = 0;
  return buffer;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define OF_DESCRIPTOR(call, expression)              \
  char buffer[4096];                                 \
  const char *path = path_of(fd, buffer, sizeof buffer); \
  note("begin", call, path, "");                     \
  __typeof__(expression) result = expression;        \
  note("end", call, path, "");                       \
  return result

#define OPENED(expression)                                        \
  va_list list;                                                   \
  va_start(list, flags);                                          \
  mode_t mode = (flags & O_CREAT) ? va_arg(list, mode_t) : 0;     \
  va_end(list);                                                   \
  if (flags & O_CREAT) note("begin", "create", path, "");         \
  int result = expression;                                        \
  if (flags & O_CREAT) note("end", "create", path, "");           \
  return result

int open(const char *path, int flags, ...) { OPENED(REAL(open)(path, flags, mode)); }
int open64(const char *path, int flags, ...) { OPENED(REAL(open64)(path, flags, mode)); }
ssize_t write(int fd, const void *data, size_t size) { OF_DESCRIPTOR("write", REAL(write)(fd, data, size)); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { OF_DESCRIPTOR("write", REAL(pwrite)(fd, data, size, at)); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { OF_DESCRIPTOR("write", REAL(pwrite64)(fd, data, size, at)); }
int fsync(int fd) { OF_DESCRIPTOR("sync", REAL(fsync)(fd)); }
int fdatasync(int fd) { OF_DESCRIPTOR("sync", REAL(fdatasync)(fd)); }
int unlink(const char *path) {
  note("begin", "unlink", path, "");
  int result = REAL(unlink)(path);
  note("end", "unlink", path, "");
  return result;
}
int rename(const char *path, const char *to) {
  note("begin", "rename", path, to);
  int result = REAL(rename)(path, to);
  note("end", "rename", path, to);
  return result;
}
