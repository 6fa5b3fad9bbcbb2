package main

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"journeymap/journey/field"
	"journeymap/render/poster"
)

// flagError says what is wrong with a flag, and what would be right.
func flagError(cmd *cobra.Command, err error) error {
	if words := cmd.Flags().Args(); !cmd.HasParent() && len(words) > 0 {
		return knownCommand(cmd, words) // the flags are those of a command that does not exist
	}
	switch e := err.(type) {
	case *pflag.NotExistError:
		return unknownFlag(cmd, e)
	case *pflag.ValueRequiredError:
		return &usageError{fmt.Sprintf("--%s needs a value", e.GetFlag().Name), seeHelp(cmd)}
	case *pflag.InvalidValueError:
		return badValue(cmd, e)
	}
	return err // execute adds the hint
}

func unknownFlag(cmd *cobra.Command, e *pflag.NotExistError) error {
	if letters := e.GetSpecifiedShortnames(); letters != "" {
		return &usageError{fmt.Sprintf("there is no flag -%s", letters[:1]), fmt.Sprintf("see %q; a file of that name is written ./-%s", cmd.CommandPath()+" --help", letters)}
	}
	name := e.GetSpecifiedName()
	hint := seeHelp(cmd)
	if near := field.Nearest(name, flagNames(cmd)); near != "" {
		hint = fmt.Sprintf("did you mean --%s?", near)
	}
	return &usageError{fmt.Sprintf("there is no flag --%s", name), hint}
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

func badValue(cmd *cobra.Command, e *pflag.InvalidValueError) error {
	if u, ok := e.Unwrap().(*usageError); ok {
		return &usageError{fmt.Sprintf("--%s: %s", e.GetFlag().Name, u.msg), u.hint}
	}
	return &usageError{fmt.Sprintf("--%s: %q does not fit", e.GetFlag().Name, e.GetValue()), seeHelp(cmd)}
}

// oneOfHint names the nearest word, or else all of them. Of a word as short as "es" nothing can be guessed.
func oneOfHint(word string, words []string) string {
	if near := field.Nearest(word, words); near != "" && len(word) > 2 {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return "one of " + strings.Join(words, ", ")
}

// value is a flag for one text that passes a check.
type value struct {
	to    *string
	want  string // in help
	check func(string) error
}

func (v value) String() string { return *v.to }
func (v value) Type() string   { return v.want }

// Set keeps a text that passes.
func (v value) Set(s string) error {
	if err := v.check(s); err != nil {
		return err
	}
	*v.to = s
	return nil
}

// list is a flag for several texts, with commas between them or given again, that each pass a check.
type list struct {
	to    *[]string
	want  string
	check func(string) error
}

func (l list) String() string { return strings.Join(*l.to, ",") }
func (l list) Type() string   { return l.want }

// Set adds texts that pass; one that is there already is not added again.
func (l list) Set(s string) error {
	for _, word := range strings.Split(s, ",") {
		word = strings.TrimSpace(word)
		if err := l.check(word); err != nil {
			return err
		}
		if !slices.Contains(*l.to, word) {
			*l.to = append(*l.to, word)
		}
	}
	return nil
}

// oneOf checks that a text is one of words; noun says what they are.
func oneOf(noun string, words ...string) func(string) error {
	return func(s string) error {
		if slices.Contains(words, s) {
			return nil
		}
		return &usageError{fmt.Sprintf("there is no %s %q", noun, s), oneOfHint(s, words)}
	}
}

// aLane checks that a lane is named; whether a map has it, as a lane of its own perhaps, is for the layout to say.
func aLane(s string) error {
	if strings.TrimPrefix(s, "-") == "" {
		return &usageError{"a lane has no name", "such as --lanes doing,emotion,-thinking"}
	}
	return nil
}

// maxScale keeps the pixels of a PNG within reason; what a sheet can bear at a lower scale is for its renderer to say.
const maxScale = 16

// scale is a flag for how many times its usual size a PNG has.
type scale struct{ to *float64 }

func (s scale) String() string { return strconv.FormatFloat(*s.to, 'g', -1, 64) }
func (s scale) Type() string   { return "N" }

// Set keeps a number above 0; NaN is none.
func (s scale) Set(text string) error {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || !(v > 0 && v <= maxScale) || math.IsInf(v, 0) {
		return &usageError{fmt.Sprintf("%q is not a number above 0, up to %d", text, maxScale), ""}
	}
	*s.to = v
	return nil
}

// aPaper checks that there is such a sheet.
func aPaper(s string) error {
	var h poster.Hinted
	if err := poster.CheckPaper(s); errors.As(err, &h) {
		return &usageError{h.Msg, h.Hint}
	}
	return nil
}
