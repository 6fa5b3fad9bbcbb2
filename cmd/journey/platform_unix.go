//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package main

import (
	"os"
	"syscall"
)

// reported are signals that stand for an error which the write at work reports anyway: nobody reads the pipe
// (EPIPE), the file would grow over its limit (EFBIG). Unignored, they end the program in the middle of a file.
var reported = []os.Signal{syscall.SIGPIPE, syscall.SIGXFSZ}

// hold takes an open file until release is called or the process ends, however it ends; closing f does not let go. It
// does not wait: the error says that somebody else holds the file, or that the file system has no locks.
func hold(f *os.File) (release func(), err error) {
	fd, err := syscall.Dup(int(f.Fd()))
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(fd, syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		_ = syscall.Close(fd)
		return nil, err
	}
	return func() { _ = syscall.Close(fd) }, nil
}

// heldElsewhere says whether an error of hold means that another process has the file.
func heldElsewhere(err error) bool { return err == syscall.EWOULDBLOCK }
