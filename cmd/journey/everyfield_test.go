package main

import (
	"encoding/json"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"journeymap/journey/diag"
	"journeymap/render/poster"
)

// wholePath is the map in which each key of the format has a value but those of a chain, which chainPath has. Wherever an
// author may write, it has a text of its own: T01, T02 and so on, each a place.
const (
	wholePath = top + "/journey/testdata/whole.yaml"
	chainPath = top + "/journey/testdata/chain.yaml"
)

// places finds the texts of that map.
var places = regexp.MustCompile(`T[0-9]+`)

// undrawn are the places that no poster of that map shows, each with its reason.
var undrawn = map[string]string{
	"T05": "stands for the word purchase, and the only phase has a word of its own for when",
	"T33": "an actor who does nothing",
	"T42": "a channel that nothing goes by",
	"T43": "another",
	"T70": "a lane without cells, of which the layout warns",
}

// bent is a place within sentences of the poster's own, which give its words their letters, article and ending.
const bent = "T06"

// capitals are the places that labels have, which stand in capitals.
var capitals = strings.Fields("T07 T08 T20 T22 T72")

// inPlace is a text as it stands in a place: with the name of the place, so that it can be told from the others.
func inPlace(text, place string) string { return text + " (" + place + ")" }

// everyField is the map with every key.
func everyField(t testing.TB) string {
	t.Helper()
	return content(t, wholePath)
}

// beside are the files that stand beside that map.
func beside(t testing.TB) fs.FS {
	t.Helper()
	files := fstest.MapFS{}
	for name, path := range map[string]string{
		"sam.jpg": top + "/journey/testdata/sam.jpg", "winkel.png": top + "/journey/testdata/winkel.png",
		"visit.yaml": top + "/journey/testdata/visit.yaml",
		"own.yaml":   top + "/journey/testdata/own.yaml",
	} {
		files[name] = &fstest.MapFile{Data: []byte(content(t, path))}
	}
	return files
}

// hostile is the map with every key with a text in every place.
func hostile(t testing.TB, text string) *diag.Source {
	t.Helper()
	data := places.ReplaceAllStringFunc(everyField(t), func(place string) string {
		quoted, err := json.Marshal(inPlace(text, place)) // what JSON can say is YAML too
		if err != nil {
			t.Fatal(err)
		}
		return string(quoted)
	})
	return &diag.Source{Name: "hostile.yaml", Data: []byte(data), Files: beside(t)}
}

// everyPlace looks for a text in the words of a picture of that map, from each place in which it was put.
func everyPlace(t *testing.T, text, words string) {
	t.Helper()
	words = bare(words)
	drawn := append(slices.Sorted(maps.Keys(undrawn)), bent)
	for _, place := range places.FindAllString(everyField(t), -1) {
		if slices.Contains(drawn, place) {
			continue
		}
		drawn = append(drawn, place)
		want := bare(inPlace(text, place))
		if slices.Contains(capitals, place) {
			want = strings.ToUpper(want)
		}
		if !strings.Contains(words, want) {
			t.Errorf("%q is lost", inPlace(text, place))
		}
	}
}

// TestEveryField finds what an author may write on the poster, in its own words, and no more than is known to be left
// out.
func TestEveryField(t *testing.T) {
	doc := layOut(t, hostile(t, "Words"), poster.Options{Paper: "fit"})
	svg := strings.Join(paragraphs(t, drawn(t, formats[0], doc)), "\n")
	t.Run("svg", func(t *testing.T) { everyPlace(t, "Words", svg) })
	t.Run("pdf", func(t *testing.T) { everyPlace(t, "Words", extracted(t, drawn(t, formats[1], doc))) })
	for place := range undrawn {
		if strings.Contains(svg, inPlace("Words", place)) {
			t.Errorf("%s is drawn: it is no longer an exception", place)
		}
	}
}

// TestEveryFieldHasAll: a key that the schema has is in the map too, so that no new key goes untested.
func TestEveryFieldHasAll(t *testing.T) {
	_, schema, _ := try(t, "", "schema")
	var tree any
	if err := json.Unmarshal([]byte(schema), &tree); err != nil {
		t.Fatal(err)
	}
	n, yaml := 0, everyField(t)+content(t, chainPath)
	eachProperty(tree, func(key string) {
		n++
		if !regexp.MustCompile(`[\s{]`+key+`:`).MatchString(yaml) && !slices.Contains(momentWords, key) {
			t.Errorf("%s and %s lack %s", wholePath, chainPath, key)
		}
	})
	if n < 100 {
		t.Errorf("the schema has only %d properties", n)
	}
}

// momentWords are keys of one kind, of which the map has some.
var momentWords = strings.Fields("truth wow fail peak end zero first second ultimate entry exit obstacle customer")

// eachProperty visits the names of all properties that a JSON Schema describes.
func eachProperty(tree any, visit func(string)) {
	switch v := tree.(type) {
	case []any:
		for _, item := range v {
			eachProperty(item, visit)
		}
	case map[string]any:
		if props, ok := v["properties"].(map[string]any); ok {
			for key := range props {
				visit(key)
			}
		}
		for _, item := range v {
			eachProperty(item, visit)
		}
	}
}
