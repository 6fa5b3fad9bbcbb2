package pdf

import (
	"bytes"
	"compress/zlib"
)

// deflater compresses one stream after another. It is made once a document: a zlib.Writer takes over a megabyte.
type deflater struct {
	w   *zlib.Writer
	out bytes.Buffer
}

// newDeflater compresses at the fastest level: of a poster's size the next level saves some 5 % in twice the time.
func newDeflater() *deflater {
	w, _ := zlib.NewWriterLevel(nil, zlib.BestSpeed) // fails for an unknown level alone
	return &deflater{w: w}
}

// pack gives the compressed data.
func (z *deflater) pack(data []byte) []byte {
	z.out.Reset()
	z.w.Reset(&z.out)
	_, _ = z.w.Write(data) // a Buffer never fails
	_ = z.w.Close()
	return bytes.Clone(z.out.Bytes())
}
