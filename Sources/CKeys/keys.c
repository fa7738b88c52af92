// Single keys from a terminal. Signals are blocked but while ppoll waits, so that none is missed between the look at it and
// the wait, and the terminal is given back before any of them ends or stops the program.

#define _GNU_SOURCE
#include "keys.h"

#include "faults.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios before;
static int taken;
static sigset_t open_mask;
static volatile sig_atomic_t resized;
static volatile sig_atomic_t stopping;
static volatile sig_atomic_t ending;

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};

static void on_signal(int number) {
  if (number == SIGWINCH || number == SIGCONT) {
    resized = 1;
  } else if (number == SIGTSTP) {
    stopping = 1;
  } else {
    ending = number;
  }
}

static int set_raw(void) {
  struct termios raw = before;
  raw.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  raw.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  return tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

int keys_take(void) {
  if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &before) != 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  sigemptyset(&action.sa_mask);
  sigset_t closed;
  sigemptyset(&closed);
  for (size_t index = 0; index < sizeof caught / sizeof *caught; index++) {
    sigaction(caught[index], &action, NULL);
    sigaddset(&closed, caught[index]);
  }
  sigprocmask(SIG_BLOCK, &closed, &open_mask);
  for (size_t index = 0; index < sizeof caught / sizeof *caught; index++) sigdelset(&open_mask, caught[index]);
  if (set_raw() != 0) return -1;
  taken = 1;
  faults_catch();
  faults_take(&before, "\033[?25h\033[?1049l");
  return 0;
}

void keys_give_back(void) {
  if (!taken) return;
  taken = 0;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
  faults_give_back();
}

keys_result keys_wait(int milliseconds, unsigned char *bytes, int size, int *count) {
  struct timespec limit = {.tv_sec = milliseconds / 1000, .tv_nsec = (milliseconds % 1000) * 1000000L};
  *count = 0;
  while (1) {
    if (ending) return KEYS_ENDING;
    if (stopping) {
      stopping = 0;
      tcsetattr(STDIN_FILENO, TCSADRAIN, &before);
      kill(getpid(), SIGSTOP);
      set_raw();
      resized = 1;
    }
    if (resized) {
      resized = 0;
      return KEYS_RESIZED;
    }
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    int ready = ppoll(&input, 1, milliseconds < 0 ? NULL : &limit, &open_mask);
    if (ready == 0) return KEYS_TIMEOUT;
    if (ready < 0 && errno != EINTR) return KEYS_END;
    if (ready <= 0) continue;
    ssize_t got = read(STDIN_FILENO, bytes, (size_t)size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return KEYS_END;
    *count = (int)got;
    return KEYS_BYTES;
  }
}

int keys_ending_signal(void) { return ending; }
