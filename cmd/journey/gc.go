package main

import (
	"math"
	"runtime"
	"runtime/debug"
)

// quietHeap is how far the heap grows before garbage is collected at all: more than a usual poster needs, and less
// than the 64 MiB that a run may take.
const quietHeap = 48 << 20

// collectLate turns garbage collection off until the heap first reaches quietHeap. A single poster is done before
// that, in three quarters of the time. From then on collection is as usual, so that a large picture or a long batch is
// not throttled by a limit that it cannot keep to.
func collectLate() {
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(quietHeap)
	sentinel := new([16]byte)
	runtime.AddCleanup(sentinel, func(percent int) {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(math.MaxInt64)
	}, 100)
}
