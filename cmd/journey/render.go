package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
	"journeymap/render/font"
	"journeymap/render/poster"
	"journeymap/render/theme"
)

// renderOptions are the flags of render as they were given.
type renderOptions struct {
	out         string
	formats     []string
	models      []string
	paper       string
	orientation string
	lanes       []string
	emotion     []string
	color       string
	style       string
	shade       string
	faces       string
	ink         string
	theme       string
	lang        string
	fonts       []string
	text        string
	scale       float64 // of PNG, in pixels to a CSS pixel
	strict      bool
	contact     bool // a contact sheet in place of posters
}

func newRender(a *app) *cobra.Command {
	o := &renderOptions{text: "embed", scale: 1}
	cmd := &cobra.Command{
		Use:   "render FILE...",
		Short: "Draw maps as SVG, PDF or PNG",
		Long: `Draw maps. Without -o, a poster stands beside its map: map.yaml becomes map.svg.
With several pages, formats of one page a file number them: map-1.svg, map-2.svg.
FILE or OUT may be -, standard input or output. A map with an error is not drawn; the others are.`,
		Example: `  journey render map.yaml
  journey render map.yaml -o poster.pdf --paper A2
  journey render *.yaml -o posters/ -f svg,pdf
  journey render map.yaml -f png --scale 2 --lanes doing,emotion
  journey render map.yaml --emotion curve,heat --color green --ink low
  journey render map.yaml --model entry,hybrid --style classic --color purple
  journey new - | journey render - > poster.svg`,
		Args:              needFiles,
		ValidArgsFunction: mapFiles,
		RunE:              func(_ *cobra.Command, args []string) error { return o.run(a, args) },
	}
	o.declare(cmd)
	return cmd
}

// declare adds the flags, in the order in which help shows them.
func (o *renderOptions) declare(cmd *cobra.Command) {
	f := cmd.Flags()
	f.SortFlags = false
	f.StringVarP(&o.out, "output", "o", "", "write to `OUT`: a file, a folder (ends in /), or - for standard output")
	f.VarP(list{&o.formats, strings.Join(formatNames(), ","), oneOf("format", formatNames()...)}, "format", "f", "formats to draw")
	f.Var(list{&o.models, strings.Join(poster.Models(), ","), oneOf("model", poster.Models()...)}, "model", "models to draw: the working map, an ornament for the wall")
	f.Var(value{&o.style, strings.Join(poster.Styles(), "|"), oneOf("style", poster.Styles()...)}, "style", "how the entry model looks")
	f.Var(value{&o.paper, "fit|A4...A0|letter|tabloid|WxHmm", aPaper}, "paper", "the sheet; fit lets it grow")
	f.Var(value{&o.orientation, "landscape|portrait", oneOf("orientation", "landscape", "portrait")}, "orientation", "of the sheet; without it, the way round that takes larger type")
	f.Var(list{&o.lanes, "a,b,-c", aLane}, "lanes", "the rows, in order; rest stands for all others, -c leaves c out")
	f.Var(list{&o.emotion, "curve,faces,...", oneOf("view", poster.EmotionKinds()...)}, "emotion", "views of the emotion lane: "+strings.Join(poster.EmotionKinds(), " "))
	f.Var(value{&o.color, strings.Join(theme.Tints(), "|"), oneOf("color", theme.Tints()...)}, "color", "color of the poster; faces keep their own")
	f.Var(value{&o.shade, strings.Join(theme.Shades(), "|"), oneOf("shade", theme.Shades()...)}, "shade", "ground of the entry model")
	f.Var(value{&o.faces, "article|traffic", oneOf("order of faces", "article", "traffic")}, "faces", "traffic puts orange below yellow, as traffic lights do")
	f.Var(value{&o.ink, "full|low", oneOf("amount of ink", "full", "low")}, "ink", "low prints without filled grounds")
	f.StringVar(&o.theme, "theme", "", "a house style: colors, fonts and sizes from this `FILE`")
	f.Var(value{&o.lang, strings.Join(langs(), "|"), oneOf("language", langs()...)}, "lang", "language of the poster's own words")
	f.StringArrayVar(&o.fonts, "font", nil, "borrow missing characters from this `FILE`; may be given again")
	f.Var(value{&o.text, "embed|outline", oneOf("text mode", "embed", "outline")}, "text", "SVG text with its fonts, or as shapes")
	f.Var(scale{&o.scale}, "scale", "size of PNG: 1 is 96 pixels to the inch, 2 twice as many")
	f.BoolVar(&o.strict, "strict", false, "warnings count as errors")
	o.completeValues(cmd)
}

// langs are the languages that the poster speaks.
func langs() (names []string) {
	for _, l := range journey.Langs() {
		names = append(names, string(l))
	}
	return names
}

// completeValues lets a shell complete the values of flags, of those that the command has.
func (o *renderOptions) completeValues(cmd *cobra.Command) {
	for name, words := range map[string][]string{
		"format": formatNames(), "model": poster.Models(), "style": poster.Styles(), "shade": theme.Shades(), "paper": poster.PaperNames(),
		"orientation": {"landscape", "portrait"}, "lang": langs(), "text": {"embed", "outline"},
		"emotion": poster.EmotionKinds(), "color": theme.Tints(), "faces": {"article", "traffic"}, "ink": {"full", "low"},
	} {
		_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	}
	_ = cmd.MarkFlagFilename("font", "ttf", "otf")
	_ = cmd.MarkFlagFilename("theme", "yaml", "yml")
}

// run draws every input. It returns an error only for what concerns them all; the error of an input is noted, and the
// next one has its turn.
func (o *renderOptions) run(a *app, args []string) error {
	jobs, taken, err := o.plan(args)
	if err != nil {
		return err
	}
	if writesFiles(jobs) {
		defer a.catchSignals()()
	}
	collectLate()
	opts, err := o.posterOptions(a.getenv("SOURCE_DATE_EPOCH"))
	if err != nil {
		return err
	}
	p, err := newPipeline(a, opts, o.theme, o.strict)
	if err != nil {
		return err
	}
	p.models, p.contact = o.models, o.contact
	r := &rendering{p, o, taken}
	for _, j := range jobs {
		a.note(r.input(j))
	}
	return nil
}

// plan decides where each output goes and makes sure that no two outputs meet.
func (o *renderOptions) plan(args []string) ([]*job, *claims, error) {
	inputs := make([]string, len(args))
	for i, in := range args {
		inputs[i] = standard(in, stdinNames)
	}
	var wanted []format
	for _, name := range o.formats {
		f, _ := formatNamed(name) // checked when it was set
		wanted = append(wanted, f)
	}
	jobs, err := planJobs(inputs, standard(o.out, stdoutNames), wanted)
	if err != nil {
		return nil, nil, err
	}
	if err := manyModels(len(o.models), jobs[0].outputs, o.out); err != nil {
		return nil, nil, err
	}
	if o.contact {
		nameContacts(jobs, o.out)
	}
	taken := newClaims(slices.Concat(inputs, o.fonts, []string{o.theme}))
	for _, j := range jobs {
		for _, out := range j.outputs {
			if err := taken.add(out.path, j); err != nil {
				return nil, nil, err
			}
		}
	}
	return jobs, taken, nil
}

// writesFiles says whether any output is a file, and not standard output.
func writesFiles(jobs []*job) bool {
	return slices.ContainsFunc(jobs, func(j *job) bool {
		return slices.ContainsFunc(j.outputs, func(out output) bool { return out.path != "-" })
	})
}

// standard gives "-" for any name of a standard stream, and other paths as they are.
func standard(path string, names []string) string {
	if slices.Contains(names, path) {
		return "-"
	}
	return path
}

func (o *renderOptions) posterOptions(epoch string) (poster.Options, error) {
	made, err := madeAt(epoch)
	if err != nil {
		return poster.Options{}, err
	}
	fonts, err := openFonts(o.fonts)
	return poster.Options{
		Paper: o.paper, Orientation: o.orientation, Lang: journey.Lang(o.lang), Lanes: o.lanes, Emotion: o.emotion,
		Color: o.color, Faces: o.faces, Ink: o.ink, Style: o.style, Shade: o.shade, Fonts: fonts, Made: made,
	}, err
}

// openFonts reads the files of --font.
func openFonts(paths []string) ([]*font.Face, error) {
	var faces []*font.Face
	for _, path := range paths {
		data, err := readFile(path, maxFont)
		if err != nil {
			return nil, err
		}
		face, err := font.New(path, data)
		if err != nil {
			return nil, invalid(wholeFile(path, err.Error(), ""))
		}
		faces = append(faces, face)
	}
	return faces, nil
}

// rendering is the work of one render command.
type rendering struct {
	*pipeline
	flags *renderOptions
	taken *claims
}

// input draws one map: everything in memory first, then to its files.
func (r *rendering) input(j *job) error {
	src, err := r.readMap(j.input)
	if err != nil {
		return err
	}
	return guard(src.Data, func() error {
		drawings, err := r.drawings(src)
		if err != nil {
			return err
		}
		files, err := r.drawAll(src, drawings, j.outputs)
		if err != nil {
			return err
		}
		return r.deliver(j, src, files)
	})
}

// drawAll renders all outputs of every model. Where there are several, each has the model in its name.
func (r *rendering) drawAll(src *diag.Source, drawings []drawing, outputs []output) ([]file, error) {
	if len(drawings) == 1 {
		return r.draw(src, drawings[0].doc, outputs)
	}
	if err := manyModels(len(drawings), outputs, r.flags.out); err != nil {
		return nil, err
	}
	var all []file
	for _, d := range drawings {
		files, err := r.draw(src, d.doc, named(outputs, d.model))
		if err != nil {
			return nil, err
		}
		all = append(all, files...)
	}
	return all, nil
}

// draw renders all outputs of one document at the same time. Which of several errors is told does not depend on who
// is first.
func (r *rendering) draw(src *diag.Source, doc *render.Document, outputs []output) ([]file, error) {
	drawn := make([][]file, len(outputs))
	errs := make([]error, len(outputs))
	var all sync.WaitGroup
	for i, out := range outputs {
		one := func() {
			errs[i] = guard(src.Data, func() (err error) {
				drawn[i], err = r.drawOne(src, doc, out)
				return err
			})
		}
		if i == len(outputs)-1 {
			one() // on this goroutine, whose stack has grown already
			break
		}
		all.Go(one)
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return slices.Concat(drawn...), nil
}

// drawOne renders one output, in one file or in one a page.
func (r *rendering) drawOne(src *diag.Source, doc *render.Document, out output) ([]file, error) {
	parts := []*render.Document{doc}
	if n := len(doc.Pages); out.format.perPage && n > 1 {
		parts = parts[:0]
		for i := range n {
			parts = append(parts, doc.Single(i))
		}
	}
	if len(parts) > 1 && out.path == "-" {
		msg := fmt.Sprintf("%s has %d pages, and standard output takes one file", src.Name, len(parts))
		return nil, &usageError{msg, "use -f pdf, --paper fit, or a folder: -o posters/"}
	}
	files := make([]file, len(parts))
	for i, part := range parts {
		b := bytes.NewBuffer(make([]byte, 0, 1<<20)) // what is not used of it costs nothing
		if err := out.format.renderer(r.flags).Render(b, part); err != nil {
			return nil, invalid(wholeFile(src.Name, strings.ToUpper(out.format.name)+": "+err.Error(), ""))
		}
		files[i] = file{out.page(i, len(parts)), b.Bytes()}
	}
	return files, nil
}

// deliver writes the files of one input. Only now is the folder of -o made, so that a map with errors leaves nothing.
func (r *rendering) deliver(j *job, src *diag.Source, files []file) error {
	r.taken.spare(alsoRead(src)...)
	for _, f := range files {
		if err := r.taken.add(f.path, j); err != nil {
			return err
		}
	}
	if j.folder != "" {
		if err := os.MkdirAll(filepath.Clean(j.folder), 0o777); err != nil {
			return &ioError{j.folder, "make", err, ""}
		}
	}
	return r.write(files)
}
