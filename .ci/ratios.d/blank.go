// Blank writes a white PNG of the given size in pixels to standard output: the floor under every Go program that
// writes a picture of that size.
package main

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"strconv"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "blank:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 2 {
		return fmt.Errorf("want a width and a height, not %q", args)
	}
	w, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	h, err := strconv.Atoi(args[1])
	if err != nil {
		return err
	}
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	enc := png.Encoder{CompressionLevel: png.BestSpeed}
	return enc.Encode(os.Stdout, img)
}
