//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package main

import (
	"errors"
	"os"
)

// reported is empty: these systems report what is wrong from the write itself.
var reported []os.Signal

// hold fails where there are no locks of this kind, so leftovers of killed runs stay until somebody removes them.
func hold(*os.File) (release func(), err error) { return nil, errors.ErrUnsupported }

func heldElsewhere(error) bool { return false }
