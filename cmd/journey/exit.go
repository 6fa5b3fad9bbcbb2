package main

import (
	"fmt"
	"io"
)

// exit is the status that the program ends with.
type exit int

// The statuses, a promise to scripts.
const (
	exitDone      exit = 0
	exitBug       exit = 1
	exitInput     exit = 2
	exitIO        exit = 3
	exitUsage     exit = 4
	exitInterrupt exit = 128 + 2  // as shells report SIGINT
	exitPipe      exit = 128 + 13 // SIGPIPE
	exitTerminate exit = 128 + 15 // SIGTERM
)

// exits lists every status with its meaning, the weightiest first: when several inputs end differently, the program
// ends with the status that stands highest here. Help shows the same list in numeric order.
var exits = []struct {
	code    exit
	meaning string
}{
	{exitTerminate, "told to stop (SIGTERM)"},
	{exitPipe, "nobody reads standard output any more (SIGPIPE)"},
	{exitInterrupt, "interrupted (SIGINT)"},
	{exitUsage, "wrong usage"},
	{exitBug, "a bug in journey"},
	{exitIO, "cannot read or write"},
	{exitInput, "the input is wrong; with --strict, a warning too"},
	{exitDone, "done"},
}

// weightier is the status that stands for both.
func weightier(a, b exit) exit {
	for _, e := range exits {
		if e.code == a || e.code == b {
			return e.code
		}
	}
	return a
}

// printExits writes the list of statuses as help shows it.
func printExits(w io.Writer) error {
	_, err := fmt.Fprintln(w, "\nExit codes:")
	for code := exitDone; code <= exitTerminate && err == nil; code++ {
		for _, e := range exits {
			if e.code == code {
				_, err = fmt.Fprintf(w, "  %-5d %s\n", code, e.meaning)
			}
		}
	}
	return err
}
