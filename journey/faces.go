package journey

import "slices"

// Faces are all faces, worst to best.
func Faces() []Face { return []Face{Angry, Disappointed, Indifferent, Happy, Delighted} }

// faceNames are the words for the faces, worst to best.
var faceNames = map[Lang][5]string{
	English: {"angry", "disappointed", "indifferent", "happy", "delighted"},
	Dutch:   {"boos", "teleurgesteld", "onverschillig", "blij", "verrukt"},
	German:  {"wütend", "enttäuscht", "gleichgültig", "zufrieden", "begeistert"},
	French:  {"en colère", "déçu", "indifférent", "content", "enchanté"},
}

// Langs are the languages that have words of their own, in a fixed order.
func Langs() []Lang { return []Lang{English, Dutch, German, French} }

// Name is the word for a face in a language, in English for a language without words. NoFace has none.
func (f Face) Name(lang Lang) string {
	names, ok := faceNames[lang]
	if !ok {
		names = faceNames[English]
	}
	if f < Angry || f > Delighted {
		return ""
	}
	return names[f-Angry]
}

// FaceNamed finds a face by its English name, or by its name in a language. It gives NoFace when there is none.
func FaceNamed(name string, lang Lang) Face {
	for _, f := range Faces() {
		if name == f.Name(English) || name == f.Name(lang) {
			return f
		}
	}
	return NoFace
}

// allFaceNames are the names of the faces in every language.
func allFaceNames() (names []string) {
	for _, lang := range Langs() {
		for _, f := range Faces() {
			names = append(names, f.Name(lang))
		}
	}
	return names
}

// Number is the place of a face on the scale of faces: −2 for the worst to 2 for the best.
func (f Face) Number() int { return int(f) - int(Indifferent) }

// faceNumbered is the face at a place on the scale, or NoFace.
func faceNumbered(n float64) Face {
	i := slices.IndexFunc(Faces(), func(f Face) bool { return float64(f.Number()) == n })
	return Face(i + 1)
}

// score is the height of a face: −1 for the worst, 1 for the best.
func (f Face) score() float64 { return float64(f.Number()) / 2 }
