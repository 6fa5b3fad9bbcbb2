package pdf

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"journeymap/render"
)

const producer = "journeymap"

// infoDict is the document information dictionary: ISO 32000-1, 14.3.3. Without a date of making it has no dates.
func infoDict(d *render.Document) string {
	s := "<</Producer" + textString(producer) + "/Title" + textString(d.Title)
	if d.Author != "" {
		s += "/Author" + textString(d.Author)
	}
	if d.Desc != "" {
		s += "/Subject" + textString(d.Desc)
	}
	if !d.Made.IsZero() {
		s += "/CreationDate" + dateString(d.Made) + "/ModDate" + dateString(d.Made)
	}
	return s + ">>"
}

// xmp says the same as an XMP packet: ISO 16684-1.
func xmp(d *render.Document) []byte {
	var b bytes.Buffer
	b.WriteString("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
		`<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
		` xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">` + "\n" +
		"<dc:format>application/pdf</dc:format>\n<pdf:Producer>" + producer + "</pdf:Producer>\n")
	xmpList(&b, "dc:title", "Alt", ` xml:lang="x-default"`, d.Title)
	xmpList(&b, "dc:description", "Alt", ` xml:lang="x-default"`, d.Desc)
	xmpList(&b, "dc:creator", "Seq", "", d.Author)
	xmpList(&b, "dc:language", "Bag", "", d.Lang)
	if !d.Made.IsZero() {
		made := d.Made.UTC().Format(time.RFC3339)
		fmt.Fprintf(&b, "<xmp:CreateDate>%s</xmp:CreateDate>\n<xmp:ModifyDate>%s</xmp:ModifyDate>\n", made, made)
	}
	b.WriteString("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
	return b.Bytes()
}

// xmpList writes a property of one value, which XMP wants in a list, unless the value is empty.
func xmpList(b *bytes.Buffer, name, list, attrs, value string) {
	if value == "" {
		return
	}
	fmt.Fprintf(b, "<%s><rdf:%s><rdf:li%s>%s</rdf:li></rdf:%s></%s>\n", name, list, attrs, xmlText(value), list, name)
}

// xmlText escapes text for XML, and also what programs look for that read a PDF file by searching its bytes.
func xmlText(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s)) // a Buffer never fails
	return strings.NewReplacer("/", "&#x2F;", "endstream", "end&#x73;tream", "endobj", "end&#x6F;bj").Replace(b.String())
}
