// Peak runs a command and prints the most memory that it had resident, in MiB.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "peak: want a command")
		os.Exit(1)
	}
	cmd := exec.Command(os.Args[1], os.Args[2:]...)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "peak:", err)
		os.Exit(1)
	}
	// Linux counts in KiB.
	usage := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	fmt.Printf("%.1f\n", float64(usage.Maxrss)/1024)
}
