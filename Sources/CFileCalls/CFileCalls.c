#define _GNU_SOURCE

#include "CFileCalls.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifdef O_PATH
#define FOLDER_FLAGS (O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
#else
#define FOLDER_FLAGS (O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
#endif

// Enters one folder after another; each must be one itself.
int cfile_enter_each(int folder, const char *path) {
  int current = -1;
  while (*path) {
    char name[NAME_MAX + 1];
    size_t length = strcspn(path, "/");
    if (length > NAME_MAX) {
      errno = ENAMETOOLONG;
    } else {
      memcpy(name, path, length);
      name[length] = 0;
    }
    int next = length > NAME_MAX ? -1 : openat(current < 0 ? folder : current, name, FOLDER_FLAGS);
    int code = errno;
    if (current >= 0) close(current);
    errno = code;
    if (next < 0) return -1;
    current = next;
    path += length;
    path += strspn(path, "/");
  }
  return current;
}

#ifdef __APPLE__

int cfile_enter(int folder, const char *path) { return cfile_enter_each(folder, path); }

int cfile_exchange(int folder, const char *path, int other_folder, const char *other) {
  return renameatx_np(folder, path, other_folder, other, RENAME_SWAP);
}

int cfile_rename_without_replacing(int folder, const char *path, int new_folder, const char *new_path) {
  return renameatx_np(folder, path, new_folder, new_path, RENAME_EXCL);
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

// Calls by number, since older C libraries have no functions for them. The number of openat2 is the same everywhere.
#ifndef SYS_openat2
#define SYS_openat2 437
#endif

int cfile_enter(int folder, const char *path) {
  // What openat2(2) calls open_how, with RESOLVE_NO_SYMLINKS.
  struct {
    uint64_t flags, mode, resolve;
  } how = {FOLDER_FLAGS, 0, 0x04};
  int opened = (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
  // Kernels before 5.6 do not know it, and some sandboxes forbid it.
  if (opened < 0 && (errno == ENOSYS || errno == EPERM)) return cfile_enter_each(folder, path);
  return opened;
}

int cfile_exchange(int folder, const char *path, int other_folder, const char *other) {
  return (int)syscall(SYS_renameat2, folder, path, other_folder, other, 2);
}

int cfile_rename_without_replacing(int folder, const char *path, int new_folder, const char *new_path) {
  return (int)syscall(SYS_renameat2, folder, path, new_folder, new_path, 1);
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
