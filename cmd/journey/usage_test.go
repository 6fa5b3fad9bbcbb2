package main

import (
	"strings"
	"testing"
)

func TestWrongUsage(t *testing.T) {
	for _, c := range []struct{ args, msg, hint string }{
		{"rendr", `there is no command "rendr"`, `did you mean "journey render"?`},
		{"map.yaml", `there is no command "map.yaml"`, "to draw a map: journey render map.yaml"},
		{"map.YML", `there is no command "map.YML"`, "to draw a map: journey render map.YML"},
		{"frobnicate --fast", `there is no command "frobnicate"`, `see "journey --help"`},
		{"lint map.yaml", `"journey lint" is not supported yet`, ""},
		{"help nope", `there is no command "nope"`, `see "journey --help"`},
		{"format", `there is no command "format"`, `did you mean "journey help format"?`},
		{"help fromat", `there is no command "fromat"`, `did you mean "journey help format"?`},
		{"help format touchpont", `the format has no key "touchpont"`, `did you mean "touchpoint"?`},
		{"help format klant", `the format has no key "klant"`, `did you mean "persona"?`},
		{"help format source of nothing at all", `the format has no key "source of nothing at all"`, `see "journey help format"`},
		{"--bogus", "there is no flag --bogus", `see "journey --help"`},

		{"render", "render needs a FILE; - is standard input", `see "journey render --help"`},
		{"render --papr A3 x", "there is no flag --papr", "did you mean --paper?"},
		{"render --qqqqqq x", "there is no flag --qqqqqq", `see "journey render --help"`},
		{"render -x.yaml", "there is no flag -x", `see "journey render --help"; a file of that name is written ./-x.yaml`},
		{"render x --lang", "--lang needs a value", `see "journey render --help"`},
		{"render x --strict=maybe", `--strict: "maybe" does not fit`, `see "journey render --help"`},
		{"render x -f gif", `--format: there is no format "gif"`, "one of svg, pdf, png"},
		{"render x -f svg,,pdf", `--format: there is no format ""`, "one of svg, pdf, png"},
		{"render x -f svgg", `--format: there is no format "svgg"`, `did you mean "svg"?`},
		{"render x --model hybird", `--model: there is no model "hybird"`, `did you mean "hybrid"?`},
		{"render x --model entry --style clasic", `--style: there is no style "clasic"`, `did you mean "classic"?`},
		{"render x --shade dim", `--shade: there is no shade "dim"`, "one of light, dark"},
		{"render x --model entry,hybrid -o y.svg", "2 models would be written to y.svg", "give a folder: -o posters/"},
		{"render - --model entry,hybrid", "2 models would be written to -", "give a folder: -o posters/"},
		{"render x --paper A9", `--paper: no paper is called "A9"`, "one of fit, A4, A3, A2, A1, A0, letter, tabloid, or a size such as 500x300mm"},
		{"render x --orientation portrai", `--orientation: there is no orientation "portrai"`, `did you mean "portrait"?`},
		{"render x --emotion lines", `--emotion: there is no view "lines"`, "one of curve, faces, heat, bars, words, weather"},
		{"render x --emotion curve,hear", `--emotion: there is no view "hear"`, `did you mean "heat"?`},
		{"render x --color pink", `--color: there is no color "pink"`, "one of blue, green, orange, purple"},
		{"render x --color gren", `--color: there is no color "gren"`, `did you mean "green"?`},
		{"render x --faces smileys", `--faces: there is no order of faces "smileys"`, "one of article, traffic"},
		{"render x --ink none", `--ink: there is no amount of ink "none"`, "one of full, low"},
		{"render x --theme", "--theme needs a value", `see "journey render --help"`},
		{"render x --lang es", `--lang: there is no language "es"`, "one of en, nl, de, fr"},
		{"render x --lanes doing,,emotion", "--lanes: a lane has no name", "such as --lanes doing,emotion,-thinking"},
		{"render x --lanes=-", "--lanes: a lane has no name", "such as --lanes doing,emotion,-thinking"},
		{"render x --text embd", `--text: there is no text mode "embd"`, `did you mean "embed"?`},
		{"render x --scale 0", `--scale: "0" is not a number above 0, up to 16`, ""},
		{"render x --scale NaN", `--scale: "NaN" is not a number above 0, up to 16`, ""},
		{"render x --scale Inf", `--scale: "Inf" is not a number above 0, up to 16`, ""},
		{"render x --scale 17", `--scale: "17" is not a number above 0, up to 16`, ""},
		{"render x --scale big", `--scale: "big" is not a number above 0, up to 16`, ""},

		{"render x -o y.svg -f pdf", "-o y.svg contradicts -f pdf", "leave one of them out"},
		{"render x -o y.svg -f svg,pdf", "-o y.svg is one output, and -f names 2 formats", "give a folder: -o posters/"},
		{"render x -o - -f svg,pdf", "-o - is one output, and -f names 2 formats", "give a folder: -o posters/"},
		{"render x -o y", "-o y does not say which format", "end it in .svg, .pdf, .png, or add -f; a folder ends in /"},
		{"render x -o y.gif", "-o y.gif does not say which format", "end it in .svg, .pdf, .png, or add -f; a folder ends in /"},
		{"render x y -o z.svg", "2 inputs would be written to z.svg", "give a folder: -o posters/"},
		{"render x y -o -", "2 outputs would go to standard output, which takes one", "give a folder: -o posters/"},
		{"render x y -o /dev/stdout", "2 outputs would go to standard output, which takes one", "give a folder: -o posters/"},
		{"render - -f svg,png", "2 outputs would go to standard output, which takes one", "give a folder: -o posters/"},
		{"render - -", "standard input can be read once", ""},
		{"render - /dev/stdin", "standard input can be read once", ""},

		{"gallery", "gallery needs a FILE; - is standard input", `see "journey gallery --help"`},
		{"gallery x --style classic", "there is no flag --style", `see "journey gallery --help"`},
		{"gallery x y -o z.svg", "2 inputs would be written to z.svg", "give a folder: -o posters/"},
		{"validate", "validate needs a FILE; - is standard input", `see "journey validate --help"`},
		{"new a b", `new does not know what to do with "b"`, `see "journey new --help"`},
		{"new --from minimum", `--from: there is no example "minimum"`, `did you mean "minimal"?`},
		{"new --list a", "--list writes no file", ""},
		{"schema a", `schema does not know what to do with "a"`, `see "journey schema --help"`},
		{"version a", `version does not know what to do with "a"`, `see "journey version --help"`},
		{"completion", "completion needs a SHELL", "one of bash, zsh, fish, powershell"},
		{"completion bsh", `there is no completion for the shell "bsh"`, `did you mean "bash"?`},
		{"completion bash zsh", `completion does not know what to do with "zsh"`, `see "journey completion --help"`},
	} {
		want := "journey: error: " + c.msg + "\n"
		if c.hint != "" {
			want += "  hint: " + c.hint + "\n"
		}
		code, stdout, stderr := try(t, "", strings.Fields(c.args)...)
		if code != exitUsage || stdout != "" || stderr != want {
			t.Errorf("journey %s\nstatus %d, stdout %q, stderr:\n%swant:\n%s", c.args, code, stdout, stderr, want)
		}
	}
}

func TestMessagesAreSafeToPrint(t *testing.T) {
	for _, args := range [][]string{
		{"\x1b[31m"}, {"render", "a\nb\u202e.yaml"}, {"render", "x", "-f", "\x1b]8;;"}, {"render", "--\x1b[2J", "x"},
		{"render", "x", "-o", "\x9b2J"}, {"new", "no/\x1b.yaml"}, {"render", "x", "--font", "\x1b.ttf"},
	} {
		_, _, stderr := try(t, "", args...)
		if strings.ContainsAny(strings.TrimSuffix(stderr, "\n"), "\x1b\u202e\u009b\r") || stderr == "" {
			t.Errorf("journey %q says %q", args, stderr)
		}
	}
}

func TestHelpListsEveryStatus(t *testing.T) {
	_, root, _ := try(t, "", "help")
	_, render, _ := try(t, "", "help", "render")
	for _, e := range exits {
		if !strings.Contains(root, e.meaning) || !strings.Contains(render, e.meaning) {
			t.Errorf("help does not say %q", e.meaning)
		}
	}
}

func TestNoArgumentsGiveHelp(t *testing.T) {
	code, stdout, stderr := try(t, "")
	if code != exitDone || !strings.Contains(stdout, "journey [command]") || stderr != "" {
		t.Errorf("status %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

func TestWeightier(t *testing.T) {
	order := []exit{exitUsage, exitBug, exitIO, exitInput, exitDone}
	for i, a := range order {
		for _, b := range order[i:] {
			if weightier(a, b) != a || weightier(b, a) != a {
				t.Errorf("of %d and %d, %d and %d weigh more", a, b, weightier(a, b), weightier(b, a))
			}
		}
	}
}
