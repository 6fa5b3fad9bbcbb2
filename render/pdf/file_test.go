package pdf

import (
	"bytes"
	"errors"
	"testing"

	"journeymap/render"
)

// gofpdfFile is a file as gofpdf writes it.
func gofpdfFile(t testing.TB) []byte {
	t.Helper()
	pdf := newFpdf(&render.Page{Width: 100, Height: 50})
	pdf.AddPage()
	pdf.RawWriteStr("0 0 1 1 re f")
	var b bytes.Buffer
	if err := pdf.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestParse(t *testing.T) {
	f, err := parse(gofpdfFile(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range map[int]string{
		pagesObj: "<</Type /Pages", resourcesObj: "<<\n/ProcSet", pageObj(0): "<</Type /Page\n", contentsObj(0): "<</Length ",
		len(f.objects) - 2: "<<\n/Producer", len(f.objects) - 1: "<<\n/Type /Catalog",
	} {
		if !bytes.HasPrefix(f.objects[n], []byte(want)) {
			t.Errorf("object %d is %.40q, want %q", n, f.objects[n], want)
		}
	}
}

// FuzzParse: a file of another form is an error, never a panic.
func FuzzParse(f *testing.F) {
	whole := gofpdfFile(f)
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add([]byte("xref\n0 9\nstartxref\n0\n%%EOF\n"))
	f.Add([]byte("startxref\n99999999999999999999\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := parse(data, nil); err != nil && !errors.Is(err, errForeign) {
			t.Errorf("error %v", err)
		}
	})
}

// TestParseBroken has files in which a number is not what it should be.
func TestParseBroken(t *testing.T) {
	for _, s := range []string{
		"", "startxref\n", "startxref\n-1\n", "xref\n0 1\nstartxref\n0", "xref\n0 -1\nstartxref\n0\n",
		"xref\n0 2305843009213693952\nstartxref\n0\n", "xref\n0 1\n-000000001 00000 n \nstartxref\n0\n",
		"xref\n0 2\n0000000000 65535 f \n0000000000 00000 n \nstartxref\n0\n",
	} {
		if _, err := parse([]byte(s), nil); !errors.Is(err, errForeign) {
			t.Errorf("parse(%q): error %v, want %v", s, err, errForeign)
		}
	}
}
