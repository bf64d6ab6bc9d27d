#define _GNU_SOURCE

#include "CFileCalls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/xattr.h>

#ifdef __APPLE__

int cfile_exchange(const char *path, const char *other) { return renamex_np(path, other, RENAME_SWAP); }

int cfile_rename_without_replacing(const char *path, const char *new_path) {
  return renamex_np(path, new_path, RENAME_EXCL);
}

int cfile_take_lease(int file) {
  (void)file;
  errno = ENOSYS;
  return -1;
}

unsigned long cfile_file_system(const char *path) {
  (void)path;
  return 0;
}

ssize_t cfile_attribute_names(const char *path, char *names, size_t count) {
  return listxattr(path, names, count, XATTR_NOFOLLOW);
}

ssize_t cfile_attribute(const char *path, const char *name, void *value, size_t count) {
  return getxattr(path, name, value, count, 0, XATTR_NOFOLLOW);
}

int cfile_set_attribute(int file, const char *name, const void *value, size_t count) {
  return fsetxattr(file, name, value, count, 0, 0);
}

#else

#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

// By number, since older C libraries have no function for it.
static int rename_with(const char *path, const char *new_path, unsigned flags) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, new_path, flags);
}

int cfile_exchange(const char *path, const char *other) { return rename_with(path, other, 2); }

int cfile_rename_without_replacing(const char *path, const char *new_path) {
  return rename_with(path, new_path, 1);
}

int cfile_take_lease(int file) { return fcntl(file, F_SETLEASE, F_RDLCK); }

unsigned long cfile_file_system(const char *path) {
  struct statfs information;
  return statfs(path, &information) == 0 ? (unsigned long)information.f_type : 0;
}

ssize_t cfile_attribute_names(const char *path, char *names, size_t count) {
  return llistxattr(path, names, count);
}

ssize_t cfile_attribute(const char *path, const char *name, void *value, size_t count) {
  return lgetxattr(path, name, value, count);
}

int cfile_set_attribute(int file, const char *name, const void *value, size_t count) {
  return fsetxattr(file, name, value, count, 0);
}

#endif
