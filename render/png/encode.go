package png

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"io"
	"math"
	"sync/atomic"
)

// encode writes a sheet as a PNG file. Each band is drawn, filtered and compressed by itself into an IDAT chunk of its
// own; together the chunks are one zlib stream, since a flush ends a band at a whole byte (RFC 1951, 3.2.4).
func encode(w io.Writer, s *sheet) error {
	if _, err := w.Write(header(s)); err != nil {
		return err
	}
	n := s.bands()
	done := make([]chan packed, n)
	for i := range done {
		done[i] = make(chan packed, 1)
	}
	var stop atomic.Bool
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		inParallel(n, func() func(int) {
			p := newPacker(s)
			return func(i int) {
				if !stop.Load() {
					done[i] <- p.pack(i)
				}
			}
		})
	}()
	err := writeBands(w, done)
	stop.Store(true)
	<-finished
	return err
}

// writeBands writes the bands in order, then the end of the stream and of the file.
func writeBands(w io.Writer, done []chan packed) error {
	sum := adler{1, 0}
	for _, c := range done {
		p := <-c
		sum.add(p.sum, p.size)
		if _, err := w.Write(p.chunk); err != nil {
			return err
		}
	}
	end := []byte{0x03, 0x00} // an empty last block
	end = binary.BigEndian.AppendUint32(end, sum.value())
	_, err := w.Write(chunk(chunk(nil, "IDAT", end), "IEND", nil))
	return err
}

// header is the file up to its pixels: signature, IHDR (three channels of 8 bits) and pHYs, which gives the pixels in
// a meter so that a print has the size of the page, within half a pixel.
func header(s *sheet) []byte {
	out := []byte("\x89PNG\r\n\x1a\n")
	ihdr := binary.BigEndian.AppendUint32(nil, uint32(s.size.X))
	ihdr = binary.BigEndian.AppendUint32(ihdr, uint32(s.size.Y))
	out = chunk(out, "IHDR", append(ihdr, 8, 2, 0, 0, 0))
	phys := binary.BigEndian.AppendUint32(nil, perMeter(s.scale))
	phys = binary.BigEndian.AppendUint32(phys, perMeter(s.scale))
	return chunk(out, "pHYs", append(phys, 1))
}

// perMeter turns pixels per point into pixels per meter; an inch is 72 points and 0.0254 m.
func perMeter(scale float64) uint32 {
	return uint32(math.Max(1, math.Min(math.Round(scale*72/0.0254), math.MaxInt32)))
}

// chunk appends a chunk of a PNG file: length, type, data and checksum of type and data.
func chunk(out []byte, kind string, data []byte) []byte {
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	start := len(out)
	out = append(append(out, kind...), data...)
	return binary.BigEndian.AppendUint32(out, crc32.ChecksumIEEE(out[start:]))
}

// packed is a band as it stands in the file, with the checksum and size of its uncompressed bytes.
type packed struct {
	chunk []byte
	sum   uint32
	size  int
}

// packer draws and compresses bands. It serves one goroutine.
type packer struct {
	band *band
	raw  []byte // rows of filtered pixels
	zip  *flate.Writer
	out  bytes.Buffer
}

func newPacker(s *sheet) *packer {
	p := &packer{band: newBand(s)}
	p.raw = make([]byte, 0, (1+3*s.size.X)*min(rows, s.size.Y))
	p.zip, _ = flate.NewWriter(&p.out, flate.BestSpeed) // fails only for an unknown level
	return p
}

func (p *packer) pack(i int) packed {
	p.band.draw(i)
	p.filter()
	p.out.Reset()
	if i == 0 {
		p.out.Write([]byte{0x78, 0x01}) // zlib: deflate with a window of 32 KiB, fastest
	}
	p.zip.Reset(&p.out)
	p.zip.Write(p.raw) // into memory: cannot fail
	p.zip.Flush()
	return packed{chunk(nil, "IDAT", p.out.Bytes()), adler32.Checksum(p.raw), len(p.raw)}
}

// Filter types of a PNG row.
const (
	filterSub = 1 // less the pixel to the left
	filterUp  = 2 // less the pixel above
)

// filter turns the band's pixels into rows for compression, without the alpha channel. Up packs flat colors and
// gradients well and fast; the first row does without the band above it.
func (p *packer) filter() {
	pix, w := p.band.pixels(), 4*p.band.rect.Dx()
	size := 1 + w/4*3
	p.raw = p.raw[:len(pix)/w*size]
	p.raw[0] = filterSub
	sub(p.raw[1:size], pix[:w])
	for i := 1; i*w < len(pix); i++ {
		row := p.raw[i*size : (i+1)*size]
		row[0] = filterUp
		up(row[1:], pix[i*w:(i+1)*w], pix[(i-1)*w:i*w])
	}
}

func sub(dst, row []uint8) {
	var r, g, b uint8
	for i, j := 0, 0; i < len(row); i, j = i+4, j+3 {
		dst[j], dst[j+1], dst[j+2] = row[i]-r, row[i+1]-g, row[i+2]-b
		r, g, b = row[i], row[i+1], row[i+2]
	}
}

func up(dst, row, above []uint8) {
	if bytes.Equal(row, above) {
		clear(dst)
		return
	}
	for i, j := 0, 0; i < len(row); i, j = i+4, j+3 {
		dst[j], dst[j+1], dst[j+2] = row[i]-above[i], row[i+1]-above[i+1], row[i+2]-above[i+2]
	}
}

// adler is an Adler-32 checksum (RFC 1950, 8.2) that can be continued by that of the bytes that follow.
type adler struct{ a, b uint64 }

const adlerBase = 65521

// add continues the checksum by n bytes whose own is sum: each of them adds the old a to b.
func (s *adler) add(sum uint32, n int) {
	a, b := uint64(sum&0xffff), uint64(sum>>16)
	s.b = (s.b + b + uint64(n)%adlerBase*(s.a+adlerBase-1)) % adlerBase
	s.a = (s.a + a + adlerBase - 1) % adlerBase
}

func (s *adler) value() uint32 { return uint32(s.b<<16 | s.a) }
