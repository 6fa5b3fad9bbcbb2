// Hello is the floor under every Go program: what starting one costs on this machine.
package main

import "fmt"

func main() { fmt.Println("hello, world") }
