package font

import (
	"encoding/base64"
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// A browser accepts the subsets, and measures a text set in one to the very unit that Units says.
func TestChromiumMeasuresTheSame(t *testing.T) {
	chromium := tool(t, "chromium")
	dir := t.TempDir()
	page := filepath.Join(dir, "page.html")
	if err := os.WriteFile(page, []byte(measuringPage(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+dir,
		"--virtual-time-budget=10000", "--dump-dom", page).Output()
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`width:([0-9.]+);`).FindAllSubmatch(out, -1)
	if len(found) != len(measured) {
		t.Fatalf("%d widths of %d texts in %s", len(found), len(measured), out)
	}
	for i, tt := range measured {
		got, err := strconv.ParseFloat(string(found[i][1]), 64)
		if err != nil || got != float64(tt.units) {
			t.Errorf("%s: %q is %v units wide in Chromium, %d here", tt.face, tt.text, got, tt.units)
		}
	}
}

// measuringPage sets each text at 2048 pixels, so that a pixel is a font unit, and writes down its width.
func measuringPage(t *testing.T) string {
	var css, body strings.Builder
	for i, tt := range measured {
		data := base64.StdEncoding.EncodeToString(subsetOf(t, open(t, tt.face), tt.text))
		fmt.Fprintf(&css, "@font-face{font-family:f%d;src:url(data:font/ttf;base64,%s)}\n", i, data)
		fmt.Fprintf(&body, "<span style='font-family:f%d,monospace'>%s</span><br>\n", i, html.EscapeString(tt.text))
	}
	return `<!DOCTYPE html><meta charset="utf-8"><style>` + css.String() + `
span{font-size:2048px;white-space:pre;font-kerning:normal;font-variant-ligatures:none;text-rendering:geometricPrecision}</style>
` + body.String() + `<pre id="out"></pre><script>
document.fonts.ready.then(() => {
  for (const s of document.querySelectorAll("span"))
    document.getElementById("out").textContent += "width:" + s.getBoundingClientRect().width + ";";
})</script>`
}

// tool finds a program. A test that lacks one is skipped, or fails where JOURNEY_TOOLS is "required".
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err == nil {
		return path
	}
	if os.Getenv("JOURNEY_TOOLS") == "required" {
		t.Fatal(err)
	}
	t.Skip(err)
	return ""
}
