package journey

import (
	"net/url"
	"regexp"
	"strings"
	"sync"

	"journeymap/journey/diag"
	"journeymap/journey/field"
	"journeymap/journey/picture"
)

// linkPattern is an address on the web or of a mailbox: http, https and mailto, with a host and without a user's name
// before it. Addresses of other sorts could run programs or open files when somebody clicks.
const linkPattern = "^(https?://[^@/?#\\\\" + notInLinks + "]+([/?#][^" + notInLinks + "]*)?|mailto:[^@" + notInLinks + "]+@[^@" + notInLinks + "]+)$"

// notInLinks are spaces, and signs that mean something to the formats that a link is written to.
const notInLinks = "\\s\u0085\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff<>\""

var linkRegexp = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(linkPattern) })

// linkKind is what lies behind a touchpoint.
var linkKind = field.As(field.Refine(field.TextKind, linkSchema, parseLink), func(s string, at diag.Span) Target {
	if isMapFile(s) && !linkRegexp().MatchString(s) {
		return Target{Sub: &OtherMap{Span: at, Path: text(s, at)}}
	}
	return Target{Link: text(s, at)}
}).Written("WEB OR MAIL ADDRESS", aMapFile)

func linkSchema() field.Schema { return field.AnyOf(field.Pattern(linkPattern), mapFileSchema()) }

func parseLink(s string) (string, *field.Wrong) {
	switch {
	case linkRegexp().MatchString(s):
		if _, err := url.Parse(s); err != nil {
			return "", &field.Wrong{Msg: diag.Quote(s) + " is not a valid address", Hint: "copy it from the browser's address bar"}
		}
		return s, nil
	case isMapFile(s):
		return picture.CheckPath(s)
	case strings.HasPrefix(s, "www."):
		return "", &field.Wrong{Msg: diag.Quote(s) + " is not a web address", Hint: "write https://" + diag.Safe(s)}
	}
	return "", &field.Wrong{Msg: diag.Quote(s) + " is not an address that can be linked to", Hint: "write an address that begins with https://, http:// or mailto:, without spaces or a user's name"}
}
