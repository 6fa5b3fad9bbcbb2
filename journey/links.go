package journey

import (
	"net/url"
	"regexp"
	"strings"
	"sync"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// linkPattern is an address on the web or of a mailbox: http, https and mailto, with a host and without a user's name
// before it. Addresses of other sorts could run programs or open files when somebody clicks.
const linkPattern = "^(https?://[^@/?#\\\\" + notInLinks + "]+([/?#][^" + notInLinks + "]*)?|mailto:[^@" + notInLinks + "]+@[^@" + notInLinks + "]+)$"

// notInLinks are spaces, and signs that mean something to the formats that a link is written to.
const notInLinks = "\\s\u0085\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff<>\""

var linkRegexp = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(linkPattern) })

var linkKind = field.As(field.Refine(field.TextKind, func() field.Schema { return field.Pattern(linkPattern) }, parseLink), text)

func parseLink(s string) (string, *field.Wrong) {
	switch {
	case linkRegexp().MatchString(s):
		if _, err := url.Parse(s); err != nil {
			return "", &field.Wrong{Msg: diag.Quote(s) + " is not a valid address", Hint: "copy it from the browser's address bar"}
		}
		return s, nil
	case strings.HasSuffix(s, ".yaml") || strings.HasSuffix(s, ".yml"):
		return "", &field.Wrong{Msg: "a link to another map is not supported yet", Hint: "take it out for now"}
	case strings.HasPrefix(s, "www."):
		return "", &field.Wrong{Msg: diag.Quote(s) + " is not a web address", Hint: "write https://" + diag.Safe(s)}
	}
	return "", &field.Wrong{Msg: diag.Quote(s) + " is not an address that can be linked to", Hint: "write an address that begins with https://, http:// or mailto:, without spaces or a user's name"}
}
