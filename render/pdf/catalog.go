package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"journeymap/render"
)

// finish adds to gofpdf's objects what is ours and gives the whole file.
func (c *canvas) finish(f *file, d *render.Document) ([]byte, error) {
	info, catalog := len(f.objects)-2, len(f.objects)-1
	for i := range d.Pages {
		if err := f.deflate(contentsObj(i)); err != nil {
			return nil, err
		}
	}
	if err := f.addResources(c.images, c.order); err != nil {
		return nil, err
	}
	annots := f.addLinks(c.links, len(d.Pages))
	for i := range d.Pages {
		f.objects[pageObj(i)] = c.pageDict(i, &d.Pages[i], annots)
	}
	tree := f.addTags(c.tags, c.links, annots, len(d.Pages))
	outline, err := f.addOutline(d)
	if err != nil {
		return nil, err
	}
	f.objects[info] = []byte(infoDict(d))
	f.objects[catalog] = f.catalog(d, tree, outline)
	return f.bytes(catalog, info, d.ID), nil
}

// addResources names the images and fonts in the resources that gofpdf's pages share.
func (f *file) addResources(images []*picture, faces []*face) error {
	var b strings.Builder
	for i, img := range images {
		fmt.Fprintf(&b, "/Im%d %s", i+1, ref(img.add(f)))
	}
	return errors.Join(f.fillResource("XObject", b.String()), f.fillResource("Font", f.addFonts(faces)))
}

// fillResource writes entries into a dictionary that gofpdf has left empty.
func (f *file) fillResource(name, entries string) error {
	none := []byte("/" + name + " <<\n>>\n")
	if !bytes.Contains(f.objects[resourcesObj], none) {
		return fmt.Errorf("%w: resources", errForeign)
	}
	f.objects[resourcesObj] = bytes.Replace(f.objects[resourcesObj], none, fmt.Appendf(nil, "/%s <<%s>>\n", name, entries), 1)
	return nil
}

// pageDict is a page with its boxes: MediaBox and BleedBox are the whole sheet, TrimBox is where it is cut.
func (c *canvas) pageDict(i int, p *render.Page, annots []int) []byte {
	trim := p.Trim
	if trim == (render.Rect{}) {
		trim = render.Rect{W: p.Width, H: p.Height}
	}
	b := fmt.Appendf(nil, "<</Type /Page/Parent %s/Resources %s/Contents %s/StructParents %d/Tabs/S",
		ref(pagesObj), ref(resourcesObj), ref(contentsObj(i)), i)
	sheet := nums(0, 0, p.Width, p.Height)
	b = fmt.Appendf(b, "/MediaBox[%s]/BleedBox[%s]/TrimBox[%s]", sheet, sheet,
		nums(trim.X, p.Height-trim.Bottom(), trim.Right(), p.Height-trim.Y))
	if c.alpha[i] {
		b = append(b, "/Group<</S/Transparency/CS/DeviceRGB>>"...)
	}
	var own []int
	for j := range c.links {
		if c.links[j].page == i {
			own = append(own, annots[j])
		}
	}
	if own != nil {
		b = append(append(b, "/Annots"...), refs(own)...)
	}
	return append(b, ">>"...)
}

// catalog is the root of the file. structure and outline are the numbers of their roots.
func (f *file) catalog(d *render.Document, structure, outline int) []byte {
	metadata := f.addStream("/Type/Metadata/Subtype/XML", xmp(d))
	b := fmt.Appendf(nil, "<</Type/Catalog/Version/1.7/Pages %s/StructTreeRoot %s/MarkInfo<</Marked true>>/Metadata %s"+
		"/ViewerPreferences<</DisplayDocTitle true>>", ref(pagesObj), ref(structure), ref(metadata))
	if d.Lang != "" {
		b = append(append(b, "/Lang"...), textString(d.Lang)...)
	}
	if outline != 0 {
		b = append(append(b, "/Outlines "...), ref(outline)...)
	}
	return append(append(b, pageLabels(d.Pages)...), ">>"...)
}

// pageLabels shows the pages' names where readers would show numbers.
func pageLabels(pages []render.Page) string {
	if !slices.ContainsFunc(pages, func(p render.Page) bool { return p.Name != "" }) {
		return ""
	}
	b := []byte("/PageLabels<</Nums[")
	for i := range pages {
		if name := pages[i].Name; name != "" {
			b = fmt.Appendf(b, "%d<</P%s>>", i, textString(name))
		} else {
			b = fmt.Appendf(b, "%d<</S/D/St %d>>", i, i+1)
		}
	}
	return string(append(b, "]>>"...))
}
