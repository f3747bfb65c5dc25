"""Reads Prometheus' text format 0.0.4 as strictly as its own reader does: what it would refuse is an AssertionError."""
import re

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
LABEL = r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"'
SAMPLE = re.compile(rf"({NAME})(?:\{{({LABEL}(?:,{LABEL})*)?\}})? ([-+]?(?:[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|Inf|NaN))\Z")
SUFFIXES = {"summary": ("", "_sum", "_count"), "histogram": ("_bucket", "_sum", "_count"), "counter": ("",), "gauge": ("",), "untyped": ("",)}


def read(text):
    """{metric with its labels in their order: value}. Each metric has HELP and TYPE once, before its samples, which stand together."""
    assert text.endswith("\n"), "the last line has no end"
    types, helps, samples, current = {}, set(), {}, None
    for line in text[:-1].split("\n"):
        if line.startswith("# HELP "):
            name = line.split(" ", 3)[2]
            assert re.fullmatch(NAME, name) and name not in helps and len(line.split(" ", 3)) == 4, line
            helps.add(name)
            current = name
        elif line.startswith("# TYPE "):
            _, _, name, kind = line.split(" ")
            assert name == current and name not in types and kind in SUFFIXES, line
            types[name] = kind
        else:
            match = SAMPLE.match(line)
            assert match, f"no sample: {line!r}"
            name = match.group(1)
            assert current in types and name in [current + suffix for suffix in SUFFIXES[types[current]]], f"outside its metric: {line}"
            assert types[current] != "counter" or name.endswith("_total"), f"a counter without _total: {line}"
            labels = [label for label, _ in re.findall(LABEL, match.group(2) or "")]
            assert len(labels) == len(set(labels)), f"a label twice: {line}"
            key = line.rsplit(" ", 1)[0]
            assert key not in samples, f"twice: {key}"
            samples[key] = float(match.group(match.lastindex))
    return samples
