package poster

import "math"

// The links of a chain are there to be compared: a step of feeling is as high in each of them, and all faces have one size.

// spanTries is how many heights of a step are tried between that of the curve with the most room and that of the one with
// the least.
const spanTries = 5

// levelLinks gives the curves of the boards on all sheets one height of a step, the largest for which every sheet has room,
// and one radius of faces. It says whether there is anything to draw anew.
func levelLinks(sheets [][]*board, height float64) bool {
	var curves []*emotion
	least, most := math.Inf(1), 0.0
	for _, boards := range sheets {
		for _, b := range boards {
			if e := b.feelings; e != nil && b.hasCurve() {
				curves = append(curves, e)
				least, most = math.Min(least, e.span/(e.best-e.worst)), math.Max(most, e.span/(e.best-e.worst))
			}
		}
	}
	if len(curves) < 2 {
		return false
	}
	for i := range spanTries + 1 {
		step := most + (least-most)*float64(i)/spanTries
		alike(curves, step)
		if i == spanTries || fitsAlike(sheets, height) {
			break
		}
	}
	return true
}

// alike sets the height of a step in some curves, and the radius that suits the least of them.
func alike(curves []*emotion, step float64) {
	face, most := math.Inf(1), math.Inf(1)
	for _, e := range curves {
		e.wanted = step * (e.best - e.worst)
		e.least, e.limit, e.shared, e.shelf = e.wanted, e.wanted, 0, 0
		face, most = math.Min(face, e.radiusFor(e.wanted)), math.Min(most, e.most)
	}
	for _, e := range curves {
		e.shared, e.most = face, most
	}
}

// fitsAlike says whether every sheet has room for its boards, with the curves as they are set.
func fitsAlike(sheets [][]*board, height float64) bool {
	for _, boards := range sheets {
		for _, b := range boards {
			b.measure()
		}
		if shareFoot(boards) > height+0.01 {
			return false
		}
	}
	return true
}
