#ifndef KEYS_H
#define KEYS_H

/// What came of waiting for a key.
typedef enum {
  KEYS_BYTES,
  /// Nothing came in time.
  KEYS_TIMEOUT,
  /// The terminal has another size, or the program was stopped and goes on.
  KEYS_RESIZED,
  /// The input is gone.
  KEYS_END,
  /// A signal asks the program to end; the terminal is still taken.
  KEYS_ENDING,
} keys_result;

/// Takes the terminal: every key comes by itself and is not shown. Returns 0, or -1 where it cannot be taken.
int keys_take(void);

/// Gives the terminal back as it was. To be called any number of times.
void keys_give_back(void);

/// Waits for input: at most `milliseconds`, or without end below 0. Signals are acted on here and nowhere else.
keys_result keys_wait(int milliseconds, unsigned char *bytes, int size, int *count);

/// The signal that is to end the program; 0 for none.
int keys_ending_signal(void);

#endif
