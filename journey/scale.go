package journey

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"journeymap/journey/diag"
	"journeymap/journey/field"
)

// schoolMark is the scale of Dutch schools: 1 to 10, with 5,5 for enough. Its limits are not spread evenly.
const schoolMark = "rapportcijfer"

var schoolLimits = []float64{4, 5.5, 7, 9}

// rangePattern is a range of numbers such as 1..10 or -100..100.
const rangePattern = `([-+−]?[0-9]+(?:[.,][0-9]+)?)\.\.([-+−]?[0-9]+(?:[.,][0-9]+)?)`

// scaleWord is a scale in one word.
var scaleWord = field.As(field.Scalar("a scale", scaleSchema, parseScale),
	func(s Scale, at diag.Span) Scale {
		s.Span = at
		return s
	}).Written("faces", schoolMark, "LOWEST..HIGHEST")

func scaleSchema() field.Schema {
	return field.Pattern("^(faces|" + schoolMark + "|" + rangePattern + ")$")
}

func parseScale(s string) (Scale, *field.Wrong) {
	words := []string{"faces", schoolMark}
	ends := regexp.MustCompile("^" + rangePattern + "$").FindStringSubmatch(s)
	switch {
	case s == "faces":
		return Scale{}, nil
	case s == schoolMark:
		return Scale{Range: true, Lo: 1, Hi: 10, Limits: schoolLimits}, nil
	case ends == nil && field.Nearest(s, words) != "":
		return Scale{}, &field.Wrong{Msg: diag.Quote(s) + " is not a scale", Hint: "did you mean " + field.Nearest(s, words) + "?"}
	case ends == nil:
		return Scale{}, &field.Wrong{Msg: diag.Quote(s) + " is not a scale", Hint: "write faces, " + schoolMark + ", or a range such as 1..10"}
	}
	lo, _ := field.ParseNumber(ends[1])
	hi, _ := field.ParseNumber(ends[2])
	if lo >= hi || lo < -farthest || hi > farthest {
		return Scale{}, &field.Wrong{Msg: diag.Quote(s) + " is not a range that goes up", Hint: "write the lowest number first, as in 1..10"}
	}
	return Scale{Range: true, Lo: lo, Hi: hi}, nil
}

// levelFace is a face by its name in any language: the same face by every name.
var levelFace = field.As(field.Enum("a face", allFaceNames()), func(name string, _ diag.Span) Face {
	for _, lang := range Langs() {
		if f := FaceNamed(name, lang); f != NoFace {
			return f
		}
	}
	return NoFace
}).Called(aFace, "A face by its name, in English or another language of the poster.")

// aFace is what a reference to the format calls a face.
const aFace = "face"

var colorKind = field.Scalar(`a color such as "#12384A"`, colorSchema, func(s string) (Color, *field.Wrong) {
	v, err := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 32)
	if err != nil || len(s) != len("#12384A") || s[0] != '#' {
		return Color{}, &field.Wrong{Msg: diag.Quote(s) + " is not a color", Hint: `write six hexadecimal digits in quotes, such as "#12384A"`}
	}
	return Color{uint8(v >> 16), uint8(v >> 8), uint8(v), true}, nil
}).Written(`"#RRGGBB"`)

func colorSchema() field.Schema { return field.Pattern(`^#[0-9A-Fa-f]{6}$`) }

var levelTable = field.Object("a level", func(l *Level) *diag.Span { return &l.Span }, func() []field.Key[Level] {
	return []field.Key[Level]{
		field.K("name", textKind, func(l *Level) *Text { return &l.Name }, "What the level is called; emotions name it so.").Must().Meant("naam", "nom", "level"),
		field.K("face", levelFace, func(l *Level) *Face { return &l.Face }, "The face of the level: angry, disappointed, indifferent, happy or delighted. Without it, that for its height.").Meant("gezicht", "smiley"),
		field.K("color", colorKind, func(l *Level) *Color { return &l.Color }, "The color of the level, such as \"#12384A\".").Meant("colour", "kleur"),
		field.K("from", scoreKind(-farthest, farthest), func(l *Level) *Score { return &l.From }, "The lowest number of the level, when emotions are numbers.").Meant("min", "vanaf"),
	}
})

// levels are the steps of a scale, or a scale in one word.
var levelsKind = field.ScalarOr(scaleWord, field.As(field.List(levelTable), func(all []Level, at diag.Span) Scale { return Scale{Span: at, Levels: all} }))

// longScale is a scale as a mapping.
type longScale struct {
	diag.Span
	levels Scale
	axis   []Text
}

var scaleKind = field.Or("a scale", scaleWord, field.As(field.Object("a scale", func(s *longScale) *diag.Span { return &s.Span }, func() []field.Key[longScale] {
	return []field.Key[longScale]{
		field.K("levels", levelsKind, func(s *longScale) *Scale { return &s.levels }, "The levels, worst to best, or faces, a range such as 1..10, or rapportcijfer.").Meant("level", "values"),
		field.K("axis", field.Times(2, "the words at the low and the high end, as in [low, high]", textKind), func(s *longScale) *[]Text { return &s.axis }, "The words at the low and the high end of the axis."),
	}
}), func(s longScale, at diag.Span) Scale {
	s.levels.Span = at
	copy(s.levels.Axis[:], s.axis)
	return s.levels
}))

// height is where a number of a Range stands: −1 at its low end, 1 at its high end, rounded so that a number that
// people write, such as 2,8 on 1..10, falls on a limit when it does so on paper.
func (s *Scale) height(n float64) float64 {
	const exact = 1e9
	return math.Round((2*(n-s.Lo)/(s.Hi-s.Lo)-1)*exact) / exact
}

// faceAt is the face for a height. The limits −0.6, −0.2, 0.2 and 0.8 part −1…1; those on the dark side belong to the
// worse face, those on the bright side to the better one.
func faceAt(v float64) Face {
	switch {
	case v <= -0.6:
		return Angry
	case v <= -0.2:
		return Disappointed
	case v < 0.2:
		return Indifferent
	case v < 0.8:
		return Happy
	}
	return Delighted
}

// measure gives the face and height of a number, if the scale has it.
func (s *Scale) measure(n float64) (face Face, score float64, ok bool) {
	switch {
	case s.Levels != nil:
		return s.level(n)
	case !s.Range:
		face = faceNumbered(n)
		return face, face.score(), face != NoFace
	case n < s.Lo || n > s.Hi:
		return NoFace, 0, false
	case s.Limits == nil:
		return faceAt(s.height(n)), s.height(n), true
	}
	above := 0
	for _, limit := range s.Limits {
		if n >= limit {
			above++
		}
	}
	return Angry + Face(above), s.height(n), true
}

// level finds the highest level that begins at or below a number.
func (s *Scale) level(n float64) (Face, float64, bool) {
	for _, l := range slices.Backward(s.Levels) {
		if l.From.Set && n >= l.From.Value {
			return l.Face, l.Score, true
		}
	}
	return NoFace, 0, false
}

// named gives the face and height that a word stands for, if the scale has it.
func (s *Scale) named(word string, lang Lang) (face Face, score float64, ok bool) {
	if s.Levels == nil {
		face = FaceNamed(word, lang)
		return face, face.score(), face != NoFace
	}
	for _, l := range s.Levels {
		if l.Name.S == word {
			return l.Face, l.Score, true
		}
	}
	return NoFace, 0, false
}

// extent says which numbers the scale has.
func (s *Scale) extent() string {
	switch {
	case len(s.Levels) > 0 && s.Levels[0].From.Set:
		return "numbers from " + field.Decimal(s.Levels[0].From.Value)
	case s.Levels != nil:
		return "no numbers"
	case s.Range:
		return "numbers from " + field.Decimal(s.Lo) + " to " + field.Decimal(s.Hi)
	}
	return fmt.Sprintf("whole numbers from −%d to %d", -Angry.Number(), Delighted.Number())
}

// scale gives levels of the author's own what they leave out, and refuses those that make no scale.
func (r *resolver) scale() {
	levels := r.m.Scale.Levels
	switch n := len(levels); {
	case n == 1:
		r.fail(levels[0].Span, "a scale needs two levels or more", "write the levels from worst to best")
		return
	case n > diag.MaxLevels:
		r.fail(levels[diag.MaxLevels].Span, fmt.Sprintf("a scale has at most %d levels, this one has %d", diag.MaxLevels, n), "")
		r.m.Scale.Levels = levels[:diag.MaxLevels]
		return
	}
	names := map[string]diag.Span{}
	for i := range levels {
		l := &levels[i]
		l.Score = 2*float64(i)/float64(len(levels)-1) - 1
		if l.Face == NoFace {
			l.Face = faceAt(l.Score)
		}
		r.once(names, "name", l.Name)
		r.levelFrom(levels[max(i-1, 0) : i+1])
	}
}

// failedIn says whether something within a place of the file was refused.
func (r *resolver) failedIn(at diag.Span) bool {
	return slices.ContainsFunc(r.found, func(d diag.Diagnostic) bool {
		return d.Severity == diag.Error && d.File == r.m.Source && d.Span.Start >= at.Start && d.Span.End <= at.End
	})
}

// levelFrom compares a level with the one before it.
func (r *resolver) levelFrom(two []Level) {
	last := two[len(two)-1]
	switch {
	case len(two) == 1:
	case two[0].From.Set != last.From.Set:
		r.fail(last.Span, "either all levels have a from, or none", "give each level the lowest number that belongs to it")
	case last.From.Set && last.From.Value <= two[0].From.Value:
		r.fail(last.Span, "from must go up from level to level", "write the levels from worst to best",
			diag.Note{Span: two[0].Span, Msg: "the level below it begins at " + field.Decimal(two[0].From.Value)})
	}
}
