package journey_test

import (
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// TestLinks lets through what people link to, and nothing that could run or open something else.
func TestLinks(t *testing.T) {
	good := []string{
		"https://example.org", "http://example.org:8080/a?b=c&d#e", "https://nl.wikipedia.org/wiki/Één_(album)", "https://例え.jp/", "mailto:a.b@example.org",
		"mailto:a@example.org?subject=x", "https://[::1]/x", "https://example.org/a@b", "https://example.org/@user/1", "https://example.org?q=javascript:1",
	}
	bad := []string{
		"javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\\tscript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
		"blob:https://example.org", "ftp://example.org", "//example.org", "https:/example.org", "https:example.org", "https://", "https:///x", "https://user@example.org",
		"https://user:pass@example.org/", "https://example.org\\\\@evil.org", "https://exa mple.org", "https://example.org/<script>", "https://example.org/\\u202e",
		"https://example.org/\\u2028x", "mailto:", "mailto:a", "mailto:a@b@c", "example.org", "www.example.org", "#top", "/a", "../other.yaml", "https://a\\u00a0b",
		"https://" + strings.Repeat("a", diag.MaxText),
	}
	for _, link := range good {
		if got := parse(t, "title: T\ntouchpoints: [{link: \""+link+"\"}]\n").Phases[0].Touchpoints[0].Link.S; got != link {
			t.Errorf("%s: got %s", link, got)
		}
	}
	for _, link := range bad {
		if strings.HasPrefix(link, " ") {
			link = "x" + link // a text has no space at its ends
		}
		if m, _ := journey.Parse(&diag.Source{Data: []byte("title: T\ntouchpoints: [{link: \"" + link + "\"}]\n")}); m != nil {
			t.Errorf("%s is let through as %q", link, m.Phases[0].Touchpoints[0].Link.S)
		}
	}
}
