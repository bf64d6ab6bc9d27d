// Calls of the system that the headers show to C programs with extensions only. Each sets errno like the call it makes.
#ifndef C_FILE_CALLS_H
#define C_FILE_CALLS_H

#include <stddef.h>
#include <sys/types.h>

// Opens a folder below an open one, for calls that take an open folder; -1 with ELOOP or ENOTDIR when a link is on the
// way. The path is relative and has neither "." nor "..".
int cfile_enter(int folder, const char *path);

// The same by one call for each folder, which every system has.
int cfile_enter_each(int folder, const char *path);

// Lets two files take each other's path in one moment, each named from an open folder; -1 with EINVAL or ENOSYS where
// the file system cannot.
int cfile_exchange(int folder, const char *path, int other_folder, const char *other);

// Renames where nothing is; -1 with EEXIST when something is, with EINVAL or ENOSYS where the file system cannot tell.
int cfile_rename_without_replacing(int folder, const char *path, int new_folder, const char *new_path);

// Asks for a read lease on an open file; -1 with EAGAIN when it is open for writing anywhere, with ENOSYS where there
// are no leases.
int cfile_take_lease(int file);

// The number of the kind of file system that a path is on, as in <linux/magic.h>; 0 where it is not known.
unsigned long cfile_file_system(const char *path);

// The names of the extended attributes of a path itself, each ended with a zero byte.
ssize_t cfile_attribute_names(const char *path, char *names, size_t count);

// The value of an extended attribute of a path itself.
ssize_t cfile_attribute(const char *path, const char *name, void *value, size_t count);

// Gives an open file an extended attribute.
int cfile_set_attribute(int file, const char *name, const void *value, size_t count);

#endif
