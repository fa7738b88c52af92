#ifndef FAULTS_H
#define FAULTS_H

#include <termios.h>

/// From here on what ends the program where it stands (a trap, an abort, a signal that nobody waits for) gives the terminal
/// back first, and then ends it as it would have.
void faults_catch(void);

/// The terminal is taken: it was `before`, and `leave` is written to give it back. Both must last until it is.
void faults_take(const struct termios *before, const char *leave);

/// The terminal is given back: a fault has nothing to do.
void faults_give_back(void);

#endif
