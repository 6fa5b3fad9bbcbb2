// Journey turns a customer journey written in YAML into a poster: SVG, PDF and PNG.
//
// The folder holds one command a file. Each command is an options struct, a constructor that only parses, and a run
// that only works. What a command reads, writes and knows of its surroundings is handed to it, so a test can run the
// whole program in its own process.
package main

import "os"

func main() { os.Exit(int(run(os.Args[1:], systemIO()))) }
