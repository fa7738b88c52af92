import Glibc

/// Lets signals that would end the program wait until `work` is done, so that it is not cut off between two steps.
func holdingSignals<Result>(_ work: () throws(FileProblem) -> Result) throws(FileProblem) -> Result {
  var held = sigset_t()
  sigemptyset(&held)
  for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU] { sigaddset(&held, number) }
  var before = sigset_t()
  pthread_sigmask(SIG_BLOCK, &held, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try work()
}
