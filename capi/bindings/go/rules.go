// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"runtime"
	"unsafe"
)

// RulesRevision is the revision of the rules, from 1: findings of two revisions may differ.
func RulesRevision() uint32 {
	return uint32(C.tonus_rules_revision())
}

// RuleSet is which rules run, and with which thresholds. At first all, as published.
type RuleSet struct {
	handle *C.tonus_rule_set
}

// NewRuleSet is a set with every rule.
func NewRuleSet() (*RuleSet, error) {
	made := C.tonus_rule_set_new()
	if made == nil {
		return nil, bare(C.TONUS_OUT_OF_MEMORY)
	}
	r := &RuleSet{made}
	runtime.SetFinalizer(r, (*RuleSet).Close)
	return r, nil
}

// Close frees the handle. Closing twice does nothing; the error is always nil.
func (r *RuleSet) Close() error {
	C.tonus_rule_set_free(r.handle)
	r.handle = nil
	runtime.SetFinalizer(r, nil)
	return nil
}

// open is the handle for a call; nil where an optional one was not given.
func (r *RuleSet) open() (*C.tonus_rule_set, error) {
	if r != nil && r.handle == nil {
		return nil, ErrClosed
	}
	if r == nil {
		return nil, nil
	}
	return r.handle, nil
}

// Disable switches a rule or a category, such as "myth", off. Those of safety stay on: they are
// refused as OutsideDomain.
func (r *RuleSet) Disable(which string) error {
	defer runtime.KeepAlive(r)
	handle, err := r.open()
	if err != nil {
		return err
	}
	if which, err = terminated(which); err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_rule_set_disable(handle, pointer(which), told)
	})
	return err
}

// Enable switches a rule or a category on again.
func (r *RuleSet) Enable(which string) error {
	defer runtime.KeepAlive(r)
	handle, err := r.open()
	if err != nil {
		return err
	}
	if which, err = terminated(which); err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_rule_set_enable(handle, pointer(which), told)
	})
	return err
}

// Change puts another number in the place of a threshold, whose name is that of the catalogue. The
// unit "" is the threshold's own. The note says why; findings say that the threshold was changed.
// Those of safety are refused as OutsideDomain.
func (r *RuleSet) Change(rule, threshold string, value float64, unit, note string) error {
	defer runtime.KeepAlive(r)
	handle, err := r.open()
	if err != nil {
		return err
	}
	for _, text := range []*string{&rule, &threshold, &unit, &note} {
		if *text, err = terminated(*text); err != nil {
			return err
		}
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_rule_set_change(handle, pointer(rule), pointer(threshold),
			C.double(value), unitOf(unit), pointer(note), told)
	})
	return err
}

// Language is that of a message.
type Language int32

// Values of Language.
const (
	English Language = C.TONUS_ENGLISH
	German  Language = C.TONUS_GERMAN
)

// Message is what a rule's finding says to a person, with its numbers and units; "" where there is
// nothing to remark. What the stops of other rules withhold is left out.
func Message(rule string, facts *Facts, language Language) (string, error) {
	defer runtime.KeepAlive(facts)
	handle, err := facts.open()
	if err != nil {
		return "", err
	}
	if rule, err = terminated(rule); err != nil {
		return "", err
	}
	return textFrom(func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
		return C.tonus_rule_message(pointer(rule), handle, C.int32_t(language), buffer, size, told)
	})
}

// Claim is what is said to a claim.
type Claim struct {
	Severity Severity // None: nothing against it; NotEvaluated: not known, or a fact is missing
	Claim    string   // the claim that the text makes; "" where no known one
	Rule     string   // the rule that judges it, or ""
	Wording  string   // the claim in the language of the message, or ""
	Nearest  []string // other claims that share words with the text
	Message  string   // what the rule says; "" where the claim is not known
}

// CheckClaim checks a claim such as "crunches burn belly fat", in English or German. It may depend
// on facts of the person, which may be nil. A text without a word is refused as BadText.
func CheckClaim(text string, facts *Facts, language Language) (Claim, error) {
	defer runtime.KeepAlive(facts)
	handle, err := facts.open()
	if err != nil {
		return Claim{}, err
	}
	if text, err = terminated(text); err != nil {
		return Claim{}, err
	}
	var answer C.tonus_claim
	answer.struct_size = C.uint32_t(unsafe.Sizeof(answer))
	message, err := textFrom(
		func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
			return C.tonus_claim_check(pointer(text), handle, C.int32_t(language), &answer,
				buffer, size, told)
		})
	if err != nil {
		return Claim{}, err
	}
	made := Claim{Severity(answer.severity), C.GoString(answer.claim_id),
		C.GoString(answer.rule_id), C.GoString(answer.wording), nil, message}
	for _, near := range answer.nearest {
		if near != nil {
			made.Nearest = append(made.Nearest, C.GoString(near))
		}
	}
	return made, nil
}
