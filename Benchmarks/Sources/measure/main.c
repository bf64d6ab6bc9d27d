// Runs one command and prints how long it took and how much memory it held at most, as a line of JSON.
//
//   measure FOLDER COMMAND [ARGUMENT...]
//
// The command runs in FOLDER with nothing to read and its output thrown away. A small program of its own,
// because the peak memory of a process counts from the moment it was split off its parent: measured from a
// large parent, a small command would seem as large as that.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int fail(const char *what, const char *name, int reason) {
  fprintf(stderr, "error: cannot %s %s: %s\n", what, name, strerror(reason));
  return 2;
}

static double seconds_of(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  if (count < 3) {
    fputs("usage: measure FOLDER COMMAND [ARGUMENT...]\n", stderr);
    return 2;
  }
  if (chdir(arguments[1]) != 0) return fail("enter", arguments[1], errno);

  struct timespec start, end;
  struct rusage usage;
  int status;
  clock_gettime(CLOCK_MONOTONIC, &start);
  // A plain fork: a child that borrows its parent's memory until it becomes the command inherits the peak.
  pid_t child = fork();
  if (child < 0) return fail("run", arguments[2], errno);
  if (child == 0) {
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
    dup2(nothing, STDERR_FILENO);
    execvp(arguments[2], arguments + 2);
    _exit(127);
  }
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) return fail("wait for", arguments[2], errno);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);

#ifdef __APPLE__
  long peak = usage.ru_maxrss;
#else
  long peak = usage.ru_maxrss * 1024;
#endif
  double wall = (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9;
  if (WIFEXITED(status) && WEXITSTATUS(status) == 127) return fail("run", arguments[2], ENOENT);
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  printf("{\"exit\":%d,\"peak\":%ld,\"system\":%.6f,\"user\":%.6f,\"wall\":%.9f}\n", code, peak,
         seconds_of(usage.ru_stime), seconds_of(usage.ru_utime), wall);
  return 0;
}
