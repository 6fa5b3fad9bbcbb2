package main

import (
	"os"
	"os/signal"
	"syscall"
)

// lethal lists the signals that ask the program to stop, with the status each leaves.
var lethal = []struct {
	signal os.Signal
	code   exit
}{
	{os.Interrupt, exitInterrupt},
	{syscall.SIGTERM, exitTerminate},
}

// ignoreReported leaves signals that stand for an error of writing to that error.
func ignoreReported() {
	if len(reported) > 0 { // with no arguments, Ignore means every signal
		signal.Ignore(reported...)
	}
}

// catchSignals lets a signal end the program at once and without leftovers: every file is either whole in its place
// or gone, whatever the other goroutines were doing. A signal that the program was started deaf to stays ignored, so
// nohup and background jobs keep their meaning. What only prints does without: it leaves nothing behind, and ends by the
// signal with the same status, as shells see it, a twentieth sooner. Stop does not wait until the signals have their old
// meaning back.
func (a *app) catchSignals() (stop func()) {
	got := make(chan os.Signal, 1)
	for _, l := range lethal {
		if !signal.Ignored(l.signal) {
			signal.Notify(got, l.signal)
		}
	}
	done := make(chan struct{})
	go func() {
		defer signal.Stop(got)
		select {
		case s := <-got:
			a.temps.abandon()
			os.Exit(int(statusOf(s)))
		case <-done:
		}
	}()
	return func() { close(done) }
}

func statusOf(s os.Signal) exit {
	for _, l := range lethal {
		if l.signal == s {
			return l.code
		}
	}
	return exitTerminate
}
