// A handler of a fault may call little: `tcsetattr`, `write` and `raise` are among it.

#define _GNU_SOURCE
#include "faults.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int faults[] = {SIGSEGV, SIGBUS,  SIGILL,    SIGTRAP, SIGFPE, SIGABRT, SIGALRM, SIGUSR1,
                             SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGSYS, SIGPOLL, SIGPWR,  SIGSTKFLT};

static const struct termios *volatile taken_from;
static const char *volatile leaving;

static void on_fault(int number) {
  const struct termios *before = taken_from;
  if (before) {
    tcsetattr(STDIN_FILENO, TCSANOW, before);
    ssize_t written = write(STDOUT_FILENO, leaving, strlen(leaving));
    (void)written;
  }
  raise(number);
}

void faults_catch(void) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_fault;
  action.sa_flags = SA_RESETHAND | SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (size_t index = 0; index < sizeof faults / sizeof *faults; index++) sigaction(faults[index], &action, NULL);
}

void faults_take(const struct termios *before, const char *leave) {
  leaving = leave;
  taken_from = before;
}

void faults_give_back(void) { taken_from = NULL; }
