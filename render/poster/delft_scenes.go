package poster

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// tileFiles are the pictures that a tile can have, a file each. All stand on the ground at y 50, and keep within the disk. A
// new picture is a file here, and a line with the words that call for it in tileSigns.
//
//go:embed tiles/*.tile
var tileFiles embed.FS

// tileScene is a picture by its name; empty: there is none.
func tileScene(name string) painting {
	data, err := tileFiles.ReadFile("tiles/" + name + ".tile")
	if err != nil {
		return ""
	}
	return painting(data)
}

// sprigs is how many small ornaments there are for tiles that stand for no touchpoint.
const sprigs = 3

// sprigScene is one of them, counted round.
func sprigScene(k int) painting { return tileScene(fmt.Sprintf("sprig-%d", k%sprigs+1)) }

// tileNames lists all pictures, the ornaments among them.
func tileNames() (names []string) {
	files, _ := fs.Glob(tileFiles, "tiles/*.tile") // its error is for patterns that cannot be read
	for _, f := range files {
		names = append(names, strings.TrimSuffix(path.Base(f), ".tile"))
	}
	return names
}
