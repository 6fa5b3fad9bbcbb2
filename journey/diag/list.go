package diag

import (
	"cmp"
	"fmt"
	"slices"
)

// Counts says how many errors and how many warnings a list holds.
func (l List) Counts() (errors, warnings int) {
	for i := range l {
		if l[i].Severity == Error {
			errors++
		}
	}
	return errors, len(l) - errors
}

// HasErrors tells whether anything in the list stops the work.
func (l List) HasErrors() bool {
	errors, _ := l.Counts()
	return errors > 0
}

// Err is the list itself as an error, or nil when it holds warnings at most.
func (l List) Err() error {
	if l.HasErrors() {
		return l
	}
	return nil
}

// Error says the first error in one line, and how many more there are.
func (l List) Error() string {
	sorted := l.Sorted()
	first := slices.IndexFunc(sorted, func(d Diagnostic) bool { return d.Severity == Error })
	if first < 0 {
		return "no errors"
	}
	msg := sorted[first].place(sorted[first].Span) + Safe(sorted[first].Msg)
	if errors, _ := l.Counts(); errors > 1 {
		msg += fmt.Sprintf(" (and %d more)", errors-1)
	}
	return msg
}

// Sorted is the list by file, in the order in which the files first occur, and by place in the file. Findings at one
// place keep their order, and one that was made twice, as by an alias, is there once.
func (l List) Sorted() List {
	order := map[*Source]int{}
	for i := range l {
		if _, ok := order[l[i].File]; !ok {
			order[l[i].File] = len(order)
		}
	}
	sorted := slices.Clone(l)
	slices.SortStableFunc(sorted, func(a, b Diagnostic) int {
		return cmp.Or(order[a.File]-order[b.File], a.Span.Start-b.Span.Start)
	})
	once := sorted[:0]
	for _, d := range sorted {
		if !once.has(d) {
			once = append(once, d)
		}
	}
	return once
}

// has tells whether a list that is sorted as far as a finding has it already.
func (l List) has(d Diagnostic) bool {
	for i := len(l) - 1; i >= 0 && l[i].File == d.File && l[i].Span.Start == d.Span.Start; i-- {
		if l[i].Span == d.Span && l[i].Msg == d.Msg {
			return true
		}
	}
	return false
}
