package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// Object numbers that gofpdf gives out: the page tree, the resources all pages share, then a page and its contents
// by turns from 3 on. Info and catalog are its last two.
const (
	pagesObj     = 1
	resourcesObj = 2
	firstPageObj = 3
)

func pageObj(i int) int     { return firstPageObj + 2*i }
func contentsObj(i int) int { return pageObj(i) + 1 }

// file is a PDF in the making: the bodies of its objects by number, as they will be written.
//
// gofpdf's file is taken apart and written anew rather than updated in place: an update would leave its catalog,
// its pages and its dates behind as dead objects, and could not pack the structure tree.
type file struct {
	objects [][]byte
	packed  []int // numbers of objects that go into the object stream, in order
	zip     *deflater
}

var errForeign = errors.New("gofpdf wrote a file of an unknown form")

// parse takes gofpdf's file apart by its cross-reference table: fixed lines of 20 bytes.
func parse(raw []byte, zip *deflater) (*file, error) {
	offsets, err := offsets(raw)
	if err != nil {
		return nil, err
	}
	ends := slices.Sorted(slices.Values(offsets)) // gofpdf writes objects 1 and 2 after others
	f := &file{objects: make([][]byte, len(offsets)-1), zip: zip}
	for n := 1; n < len(f.objects); n++ {
		at := offsets[n]
		i, _ := slices.BinarySearch(ends, at)
		body, ok := bytes.CutPrefix(raw[at:ends[i+1]], []byte(strconv.Itoa(n)+" 0 obj\n"))
		body, closed := bytes.CutSuffix(body, []byte("endobj\n"))
		if !ok || !closed {
			return nil, fmt.Errorf("%w: object %d", errForeign, n)
		}
		f.objects[n] = bytes.TrimSuffix(body, []byte("\n"))
	}
	return f, nil
}

// offsets gives where each object starts, by number, and last where the table starts.
func offsets(raw []byte) ([]int, error) {
	_, tail, _ := bytes.Cut(raw[max(0, len(raw)-64):], []byte("startxref\n"))
	table, _, ok := cutNumber(tail, len(raw)-1)
	if !ok {
		return nil, errForeign
	}
	head, ok := bytes.CutPrefix(raw[table:], []byte("xref\n0 "))
	size, lines, whole := cutNumber(head, len(raw)/20)
	if !ok || !whole || len(lines) < 20*size {
		return nil, errForeign
	}
	at := make([]int, size, size+1)
	for n := range at {
		var err error
		if at[n], err = strconv.Atoi(string(lines[20*n : 20*n+10])); err != nil || at[n] < 0 || at[n] > table {
			return nil, errForeign
		}
	}
	return append(at, table), nil
}

// cutNumber reads a line that is a number of at most limit, and gives what follows.
func cutNumber(b []byte, limit int) (n int, rest []byte, ok bool) {
	digits, rest, found := bytes.Cut(b, []byte("\n"))
	n, err := strconv.Atoi(string(digits))
	return n, rest, found && err == nil && 0 <= n && n <= limit
}

// reserve gives the number of an object whose body comes later.
func (f *file) reserve() int {
	f.objects = append(f.objects, nil)
	return len(f.objects) - 1
}

// add adds an object and gives its number.
func (f *file) add(body string) int {
	n := f.reserve()
	f.objects[n] = []byte(body)
	return n
}

// addStream adds a stream; dict is what its dictionary holds besides the length.
func (f *file) addStream(dict string, data []byte) int {
	n := f.reserve()
	f.objects[n] = stream(dict, data)
	return n
}

// pack adds a small object that need not be read on its own; all of them are compressed together.
func (f *file) pack(n int, body []byte) {
	f.objects[n] = body
	f.packed = append(f.packed, n)
}

// addPacked adds an object that is packed, and gives its number.
func (f *file) addPacked(body []byte) int {
	n := f.reserve()
	f.pack(n, body)
	return n
}

// deflate compresses the stream that gofpdf wrote as object n.
func (f *file) deflate(n int) error {
	_, data, ok := bytes.Cut(f.objects[n], []byte(">>\nstream\n"))
	data, whole := bytes.CutSuffix(data, []byte("\nendstream"))
	if !ok || !whole {
		return fmt.Errorf("%w: object %d", errForeign, n)
	}
	f.objects[n] = stream("/Filter/FlateDecode", f.zip.pack(data))
	return nil
}

func stream(dict string, data []byte) []byte {
	b := make([]byte, 0, len(dict)+len(data)+64)
	b = fmt.Appendf(b, "<<%s/Length %d>>\nstream\n", dict, len(data))
	b = append(b, data...)
	return append(b, "\nendstream"...)
}

// bytes writes the file: a header, the objects by number, an object stream for those that are packed, and a
// cross-reference stream. The file's second identifier is a hash of all before.
func (f *file) bytes(catalog, info int, id string) []byte {
	host := f.packObjects()
	inStream := make(map[int]int, len(f.packed))
	for i, n := range f.packed {
		inStream[n] = i
	}
	table := f.reserve()
	x := make(xref, 0, 9*len(f.objects))
	out := make([]byte, 0, f.size())
	out = append(out, "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"...)
	for n, body := range f.objects {
		i, packed := inStream[n]
		switch {
		case packed:
			x.add(2, host, i)
		case n == table:
			x.add(1, len(out), 0)
		case body == nil:
			x.add(0, 0, 0xFFFF)
		default:
			x.add(1, len(out), 0)
			out = appendObject(out, n, body)
		}
	}
	at := len(out)
	dict := fmt.Sprintf("/Type/XRef/Size %d/W[1 4 4]/Root %s/Info %s/ID[%s%s]/Filter/FlateDecode",
		len(f.objects), ref(catalog), ref(info), fileID(id, out), fileID("", out))
	out = appendObject(out, table, stream(dict, f.zip.pack(x)))
	return fmt.Appendf(out, "startxref\n%d\n%%%%EOF\n", at)
}

// xref collects entries of a cross-reference stream: the kind in 1 byte, then two fields of 4.
type xref []byte

func (x *xref) add(kind, field2, field3 int) {
	*x = append(*x, byte(kind))
	*x = binary.BigEndian.AppendUint32(*x, uint32(field2))
	*x = binary.BigEndian.AppendUint32(*x, uint32(field3))
}

func appendObject(out []byte, n int, body []byte) []byte {
	out = strconv.AppendInt(out, int64(n), 10)
	out = append(out, " 0 obj\n"...)
	out = append(out, body...)
	return append(out, "\nendobj\n"...)
}

// packObjects adds the object stream and gives its number, 0 when nothing is packed: ISO 32000-1, 7.5.7.
func (f *file) packObjects() int {
	if len(f.packed) == 0 {
		return 0
	}
	var head, body []byte
	for _, n := range f.packed {
		head = fmt.Appendf(head, "%d %d ", n, len(body))
		body = append(append(body, f.objects[n]...), '\n')
	}
	dict := fmt.Sprintf("/Type/ObjStm/N %d/First %d/Filter/FlateDecode", len(f.packed), len(head))
	return f.addStream(dict, f.zip.pack(append(head, body...)))
}

// size is about how long the file will be.
func (f *file) size() int {
	n := 1024 + 8*len(f.objects)
	for _, o := range f.objects {
		n += len(o) + 24
	}
	return n
}

// fileID is one of the file's two identifiers: of the given name, or of its contents when that is empty.
func fileID(name string, contents []byte) string {
	if name != "" {
		contents = []byte(name)
	}
	sum := sha256.Sum256(contents)
	return fmt.Sprintf("<%x>", sum[:16])
}
