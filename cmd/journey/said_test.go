package main

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// role is how a text stands on a poster.
type role int

// Roles of texts. What has none is drawn word for word, as often as it was said.
const (
	prose   role = iota
	pointer      // to a person or channel, which stands there under its name, in a lane with a row for each of them once
	label        // in capitals
	word         // in place of one of the poster's own, wherever that stands and in whatever letters
	figure       // a number of an own lane, with the decimal mark of the poster's language
	unsaid       // nothing of its own: a word of the format, a band that neighbors share, or a channel that counts where it is used
)

// fixed are words of the format that may stand where an author's may, and that the poster has words of its own for.
var fixed = strings.Fields("nobody interaction visibility internal")

// wanted is what must be found in a picture.
type wanted struct {
	text string
	role role
}

// words are what must be found in a picture, and how often at least.
type words map[wanted]int

// said are all texts of a map, as the reader found them; that it finds them all is tested where it stands.
func said(t *testing.T, m *journey.Map) words {
	t.Helper()
	all, names, roles := words{}, namesOf(m), rolesOf(m)
	m.Texts(func(x journey.Text) {
		w := wanted{flat(x.S), roles[x.Span]}
		switch {
		case w.role == unsaid || slices.Contains(fixed, w.text):
		case w.role == word:
			all[w] = 1
		case w.role != pointer:
			all[w]++
		case names[w.text] != "":
			all[wanted{names[w.text], pointer}] = 1
		default:
			all[w] = 1
		}
	})
	if len(all) < 2 {
		t.Fatalf("the map says no more than %v", all)
	}
	return all
}

// saidIn are the texts of a map in a file.
func saidIn(t *testing.T, src *diag.Source) words {
	t.Helper()
	m, found := journey.Parse(src)
	if m == nil {
		t.Fatal(found.Err())
	}
	return said(t, m)
}

// namesOf are the names of persons and channels, by id.
func namesOf(m *journey.Map) map[string]string {
	names := map[string]string{}
	for i := range m.Personas {
		names[m.Personas[i].ID.S] = flat(m.Personas[i].Name.S)
	}
	for _, a := range m.Actors {
		names[a.ID.S] = flat(a.Name.S)
	}
	for _, c := range m.Channels {
		names[c.ID.S] = flat(c.Name.S)
	}
	return names
}

// roles are the roles of texts by their place in the file.
type roles map[diag.Span]role

func (r roles) set(as role, lists ...[]journey.Text) {
	for _, x := range slices.Concat(lists...) {
		r[x.Span] = as
		if x.Was != nil {
			r[x.Was.Span] = as
		}
	}
}

func rolesOf(m *journey.Map) roles {
	r := roles{}
	r.set(label, []journey.Text{m.Company.Name, m.Company.Sector})
	for _, w := range m.Words {
		r.set(word, w.Words)
	}
	for i := range m.Chain {
		r.set(pointer, []journey.Text{m.Chain[i].From, m.Chain[i].To})
	}
	for i := range m.Personas {
		p := &m.Personas[i]
		r.set(pointer, p.Prefers, p.Avoids)
		for _, c := range p.Circumstances {
			r[c.Span] = label
		}
	}
	for _, c := range m.Channels {
		r[c.Name.Span] = unsaid
	}
	for i := range m.Phases {
		r[m.Phases[i].When.Span] = label
		if i > 0 && m.Phases[i].When.Words == m.Phases[i-1].When.Words {
			r[m.Phases[i].When.Span] = unsaid
		}
		r.content(&m.Phases[i].Content)
		for j := range m.Phases[i].Touchpoints {
			r.content(&m.Phases[i].Touchpoints[j].Content)
		}
	}
	return r
}

func (r roles) content(c *journey.Content) {
	r.set(pointer, c.Channel, []journey.Text{c.Actor}, c.With, c.Owner)
	for _, p := range c.Proof {
		r.set(pointer, p.Owner)
	}
	r.set(pointer, c.Memory.By)
	for _, x := range c.Constraint {
		r.set(pointer, x.By)
	}
	for _, o := range c.Opportunities {
		r.set(pointer, o.Channel, o.Owner, o.By)
	}
	for _, cell := range c.Cells {
		if cell.Number.Set {
			r.set(figure, cell.Words)
		}
	}
}

// find looks for all words in texts.
func (w words) find(t *testing.T, texts ...string) {
	t.Helper()
	where := strings.Join(texts, "\n")
	for s, n := range w {
		found := strings.Count(where, s.text)
		switch s.role {
		case label:
			found = strings.Count(where, strings.ToUpper(s.text))
		case word:
			found = strings.Count(strings.ToLower(where), strings.ToLower(s.text))
		case figure:
			found += strings.Count(where, strings.Replace(s.text, ".", ",", 1))
		}
		if found < n {
			t.Errorf("%q is there %d times, and was said %d times", s.text, found, n)
		}
	}
}

// unordered takes texts with Hebrew or Arabic apart into words: pdftotext has its own opinion of their order.
func (w words) unordered() words {
	all := words{}
	for s, n := range w {
		if !strings.ContainsFunc(s.text, func(r rune) bool { return unicode.In(r, unicode.Hebrew, unicode.Arabic) }) {
			all[s] += n
			continue
		}
		for _, word := range strings.Fields(s.text) {
			all[wanted{word, s.role}] += n
		}
	}
	return all
}
