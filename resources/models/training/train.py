"""Train the Indonesian pipeline of Linimasa from its corpora (`--help` lists the steps)."""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import spacy
from corpora import Corpora
from evaluate import scores
from spacy.cli.train import train as run_training
from tokens import blank_pipeline
from vectors import add_vectors

HERE = Path(__file__).resolve().parent
_ROOT = HERE.parents[2]
_META = {
    "lang": "xx",
    "name": "linimasa_id",
    "version": "1.0.0",
    "description": "Indonesian: parts of speech, dependencies, sentences and names, trained for Linimasa",
    "author": "Linimasa",
    "license": "CC BY-SA 4.0",
}


def main() -> None:
    """Run the steps asked for, by default all of them."""
    options = _options()
    build: Path = options.build
    build.mkdir(parents=True, exist_ok=True)
    steps = {
        "data": lambda: prepare(options.corpora, build, everything=not options.choose),
        "grammar": lambda: train_part("grammar", build),
        "names": lambda: train_part("names", build),
        "assemble": lambda: assemble(build, options.out),
        "scores": lambda: show(scores(options.out, build)),
    }
    for step in options.steps or steps:
        steps[step]()


def prepare(corpora: Path, build: Path, *, everything: bool) -> None:
    """Write the blank pipeline with its vectors, and all documents."""
    nlp = blank_pipeline()
    source = Corpora(corpora, build, nlp)
    add_vectors(nlp, source.paragraphs(), build)
    nlp.to_disk(build / "base")
    source.write_grammar(everything=everything)
    source.write_names()


def train_part(part: str, build: Path) -> None:
    """Train one half of the pipeline by its configuration."""
    run_training(
        HERE / f"{part}.cfg",
        build / part,
        overrides={
            "paths.base": str(build / "base"),
            "paths.train": str(build / f"{part}-train.spacy"),
            "paths.dev": str(build / f"{part}-dev.spacy"),
        },
    )


def assemble(build: Path, out: Path) -> None:
    """Join the halves in one pipeline and save it without a trace of its machine or its texts.

    The grammar trains on all its data, so its last state is taken; the names leave some to choose by.
    """
    nlp = spacy.load(build / "grammar" / "model-last")
    nlp.add_pipe("ner", source=spacy.load(build / "names" / "model-best", vocab=nlp.vocab))
    for section in ("paths", "corpora", "initialize", "pretraining", "training"):
        nlp.config[section] = {}
    nlp.meta.update(_META, vectors={**nlp.meta["vectors"], "name": "id_linimasa.vectors"})
    nlp.meta["performance"] = {}
    nlp.to_disk(out)
    # The strings of all texts seen lie in the vocabulary; the pipeline itself needs its labels alone.
    labels = {label for of_pipe in nlp.pipe_labels.values() for label in of_pipe}
    (out / "vocab" / "strings.json").write_text(json.dumps(sorted(labels), indent=0), encoding="utf-8")


def show(table: dict[str, dict[str, float]]) -> None:
    """Print the scores, one held-out corpus a line."""
    for name, measures in table.items():
        print(f"{name:15}", *(f"{measure} {value:5}" for measure, value in measures.items()))  # noqa: T201


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", nargs="*", help="data, grammar, names, assemble, scores; none: all")
    parser.add_argument("--corpora", type=Path, default=_ROOT.parent / "shared" / "corpora")
    parser.add_argument("--build", type=Path, default=_ROOT / "build" / "model")
    parser.add_argument("--out", type=Path, default=HERE.parent / "id_linimasa")
    parser.add_argument("--choose", action="store_true", help="keep a tenth of the grammar data to choose by")
    return parser.parse_args()


if __name__ == "__main__":
    main()
