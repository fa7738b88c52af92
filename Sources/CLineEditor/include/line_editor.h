#ifndef LINE_EDITOR_H
#define LINE_EDITOR_H

/// What came of reading one line.
typedef enum {
  LINE_EDITOR_LINE,
  LINE_EDITOR_END,
  LINE_EDITOR_INTERRUPTED,
  /// SIGTERM or SIGHUP came; the terminal is as it was before.
  LINE_EDITOR_ENDING,
} line_editor_result;

/// Gives the candidates for Tab as an array that ends with NULL; array and strings are from malloc, and are freed here. NULL
/// for none. `replaced_bytes` is how many bytes before the cursor a candidate replaces.
typedef char **(*line_editor_completer)(void *context, const char *line_to_cursor, int *replaced_bytes, int *flags);

enum {
  /// File names are offered instead.
  LINE_EDITOR_OFFERS_FILES = 1,
  /// A space follows the only candidate.
  LINE_EDITOR_APPENDS_SPACE = 2,
};

/// Prepares readline; to be called once, before the first line, after the locale is set.
void line_editor_prepare(const char *program);

/// Reads one line on the terminal. `line` is set to its text, from malloc; after an interruption it is what stood in the
/// line, and at the end of input NULL.
line_editor_result line_editor_read(
  const char *prompt, const char *prefill, line_editor_completer completer, void *context, char **line);

/// Takes what has come without being asked for, and what comes at once behind it: `text` is set to it, from malloc, without
/// bytes of value 0, and NULL for nothing. It ends where nothing comes for `pause_ms`, and at a signal: LINE_EDITOR_INTERRUPTED
/// for Ctrl-C, LINE_EDITOR_LINE else.
line_editor_result line_editor_take_waiting(int pause_ms, char **text);

/// The signal that is to end the program; 0 for none.
int line_editor_ending_signal(void);

/// Puts a line into the history, in memory only.
void line_editor_remember(const char *line);

#endif
