// The only code that knows readline. Its callback interface is driven by ppoll, so that a signal is noticed at once and
// never between the look at it and the wait.

#define _GNU_SOURCE
#include "line_editor.h"

#include "faults.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t continued;
static volatile sig_atomic_t ending;
static int done;
static char *taken;
static line_editor_completer completer_now;
static void *context_now;
static char **candidates;
static int next_candidate;

static void on_interrupt(int signal_number) {
  (void)signal_number;
  interrupted = 1;
}

static void on_continue(int signal_number) {
  (void)signal_number;
  continued = 1;
}

static void on_ending(int signal_number) { ending = signal_number; }

static struct termios before;
static sigset_t open_mask;
static int empty_reads;

/// Reads never wait (see `next_byte`).
static void enter_terminal(int meta_flag) {
  rl_prep_terminal(meta_flag);
  struct termios settings;
  if (tcgetattr(fileno(rl_instream), &settings) != 0) return;
  settings.c_cc[VMIN] = 0;
  settings.c_cc[VTIME] = 0;
  tcsetattr(fileno(rl_instream), TCSANOW, &settings);
}

/// The next byte that was typed. Ctrl-C empties the terminal's queue, so that a key which was there a moment ago may be
/// gone: a read that waited then would wait with signals held back, and Ctrl-C would do nothing until the next key. A
/// signal gives NUL, a key that does nothing, and whoever reads on without returning (a paste) the end: `wait_for_key`
/// then acts on it.
static int next_byte(FILE *stream) {
  struct pollfd input = {.fd = fileno(stream), .events = POLLIN};
  for (;;) {
    unsigned char byte;
    ssize_t count = read(input.fd, &byte, 1);
    if (count == 1) {
      empty_reads = 0;
      return byte;
    }
    if (count < 0 && errno != EINTR && errno != EAGAIN) return EOF;
    int is_signalled = rl_pending_signal() || interrupted || ending;
    if (!is_signalled && ppoll(&input, 1, NULL, &open_mask) > 0) {
      if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return EOF;
    } else {
      return empty_reads++ == 0 ? 0 : EOF;
    }
  }
}

static void on_line(char *line) {
  rl_callback_handler_remove();
  taken = line;
  done = 1;
}

static char *candidate(const char *text, int state) {
  (void)text;
  if (state == 0) next_candidate = 0;
  char *found = candidates ? candidates[next_candidate] : NULL;
  if (found) next_candidate++;
  return found;
}

/// Readline replaces the word at the cursor, the completer what it says: the difference is cut off or put before.
static char *fitted(char *full, const char *line, int replaced, int word) {
  if (replaced >= word) {
    int typed = replaced - word;
    if ((int)strlen(full) < typed) return full;
    char *rest = strdup(full + typed);
    free(full);
    return rest;
  }
  size_t before = (size_t)(word - replaced);
  char *longer = malloc(before + strlen(full) + 1);
  memcpy(longer, line + strlen(line) - (size_t)word, before);
  strcpy(longer + before, full);
  free(full);
  return longer;
}

static char **complete(const char *text, int start, int end) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
  if (!completer_now) return NULL;
  char *line = strndup(rl_line_buffer, (size_t)end);
  int replaced = 0;
  int flags = 0;
  candidates = completer_now(context_now, line, &replaced, &flags);
  if (flags & LINE_EDITOR_OFFERS_FILES) rl_attempted_completion_over = 0;
  if (flags & LINE_EDITOR_APPENDS_SPACE) rl_completion_append_character = ' ';
  for (int index = 0; candidates && candidates[index]; index++)
    candidates[index] = fitted(candidates[index], line, replaced, end - start);
  char **matches = candidates && candidates[0] ? rl_completion_matches(text, candidate) : NULL;
  free(candidates);
  candidates = NULL;
  free(line);
  return matches;
}

/// A tab with more input right behind it was pasted, not pressed. Readline lists the candidates when its own function was
/// the last one too.
static int on_tab(int count, int key) {
  int waiting = 0;
  ioctl(fileno(rl_instream), FIONREAD, &waiting);
  if (waiting > 0) return rl_insert(count, key);
  if (rl_last_func == on_tab) rl_last_func = rl_complete;
  return rl_complete(count, key);
}

static void catch_signal(int signal_number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

/// Once input has ended, readline would put an empty line behind this and every later answer.
static void leave_terminal(void) {
  rl_eof_found = 0;
  rl_deprep_terminal();
}

void line_editor_prepare(const char *program) {
  rl_readline_name = program;
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = (char *)" ,";
  rl_basic_quote_characters = "";
  rl_completer_quote_characters = "";
  rl_sort_completion_matches = 0;
  rl_prep_term_function = enter_terminal;
  rl_deprep_term_function = leave_terminal;
  rl_getc_function = next_byte;
  rl_persistent_signal_handlers = 1;
  rl_variable_bind("echo-control-characters", "off");
  rl_bind_key('\t', on_tab);
  rl_bind_key_in_map('\t', on_tab, vi_insertion_keymap);
  using_history();
  catch_signal(SIGINT, on_interrupt);
  catch_signal(SIGCONT, on_continue);
  catch_signal(SIGTERM, on_ending);
  catch_signal(SIGHUP, on_ending);
  catch_signal(SIGQUIT, on_ending);
  faults_catch();
}

/// Lets readline act on a signal that came, with signals let through so that it can pass them on.
static void act_on_signals(const sigset_t *closed_mask) {
  sigprocmask(SIG_SETMASK, &open_mask, NULL);
  rl_check_signals();
  sigprocmask(SIG_SETMASK, closed_mask, NULL);
  if (continued) {
    continued = 0;
    rl_forced_update_display();
  }
}

static void wait_for_key(const sigset_t *closed_mask) {
  if (rl_pending_signal() || continued) {
    act_on_signals(closed_mask);
    return;
  }
  struct pollfd input = {.fd = fileno(rl_instream), .events = POLLIN};
  int ready = ppoll(&input, 1, NULL, &open_mask);
  if (ready < 0 && errno == EINTR) {
    act_on_signals(closed_mask);
  } else if (ready > 0) {
    empty_reads = 0;
    rl_callback_read_char();
  }
}

/// Leaves what was typed on the screen as it was, with the cursor behind it.
static void leave_line(const char *mark) {
  rl_point = rl_end;
  rl_redisplay();
  fputs(mark, rl_outstream);
  taken = strdup(rl_line_buffer ? rl_line_buffer : "");
  rl_clear_pending_input();
  rl_callback_handler_remove();
}

line_editor_result line_editor_read(
    const char *prompt, const char *prefill, line_editor_completer completer, void *context, char **line) {
  sigset_t closed_mask;
  sigemptyset(&closed_mask);
  const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH, SIGCONT, SIGALRM};
  for (size_t index = 0; index < sizeof signals / sizeof *signals; index++) sigaddset(&closed_mask, signals[index]);
  completer_now = completer;
  context_now = context;
  done = interrupted = continued = 0;
  taken = NULL;
  if (tcgetattr(STDIN_FILENO, &before) == 0) faults_take(&before, "\033[?2004l\r\n");
  rl_callback_handler_install(prompt, on_line);
  if (*prefill) {
    rl_insert_text(prefill);
    rl_redisplay();
  }
  sigprocmask(SIG_BLOCK, &closed_mask, &open_mask);
  sigorset(&closed_mask, &closed_mask, &open_mask);
  while (!done && !interrupted && !ending) wait_for_key(&closed_mask);
  line_editor_result result = LINE_EDITOR_LINE;
  if (ending) {
    result = LINE_EDITOR_ENDING;
    if (!done) leave_line("");
  } else if (!done) {
    result = LINE_EDITOR_INTERRUPTED;
    leave_line("^C");
  } else if (!taken) {
    result = LINE_EDITOR_END;
  }
  faults_give_back();
  sigprocmask(SIG_SETMASK, &open_mask, NULL);
  if (result != LINE_EDITOR_LINE) {
    fputc('\n', stdout);
    fflush(stdout);
  }
  *line = taken;
  taken = NULL;
  completer_now = NULL;
  return result;
}

/// Reads on behind `length` bytes; false where nothing comes for so long.
static int read_waiting(int pause_ms, char **text, size_t *length) {
  enum { CHUNK = 65536 };
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (interrupted || ending || poll(&input, 1, pause_ms) <= 0) return 0;
  char *longer = realloc(*text, *length + CHUNK + 1);
  if (!longer) return 0;
  *text = longer;
  char *come = longer + *length;
  ssize_t count = read(STDIN_FILENO, come, CHUNK);
  for (ssize_t index = 0; index < count; index++)
    if (come[index]) longer[(*length)++] = come[index];
  return count > 0;
}

line_editor_result line_editor_take_waiting(int pause_ms, char **text) {
  *text = NULL;
  struct termios as_typed;
  if (tcgetattr(STDIN_FILENO, &as_typed) != 0) return LINE_EDITOR_LINE;
  struct termios as_it_comes = as_typed;
  as_it_comes.c_lflag &= (tcflag_t) ~(ICANON | ECHO);
  as_it_comes.c_cc[VMIN] = 1;
  as_it_comes.c_cc[VTIME] = 0;
  interrupted = 0;
  size_t length = 0;
  faults_take(&as_typed, "");
  tcsetattr(STDIN_FILENO, TCSANOW, &as_it_comes);
  while (read_waiting(pause_ms, text, &length));
  tcsetattr(STDIN_FILENO, TCSANOW, &as_typed);
  faults_give_back();
  if (*text) (*text)[length] = '\0';
  if (!interrupted) return LINE_EDITOR_LINE;
  fputs("^C\n", stdout);
  return LINE_EDITOR_INTERRUPTED;
}

void line_editor_remember(const char *line) {
  HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  if (!last || strcmp(last->line, line) != 0) add_history(line);
}

int line_editor_ending_signal(void) { return ending; }
