"""The Python side of `npm run bench:peers`: trafilatura, resiliparse and jusText over saved pages.

python extract.py ROUNDS PAGE... prints one JSON object: {peer: {"version": ..., "seconds": ..., "html": [...]}}. `seconds` is the
processor time for all pages in the fastest round; `html` holds what the peer keeps of each page, as headings and
paragraphs. Each peer runs as its own documentation shows: other settings tried (favor_recall, formatting and links;
comments, bullets) scored no better.
"""
import html
import json
import sys
import time
from importlib.metadata import version

import justext
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree

# jusText wants the page's language named; the pages here have one of these.
STOP_WORDS = justext.get_stoplist("English") | justext.get_stoplist("Spanish") | justext.get_stoplist("Portuguese")


def with_trafilatura(page: bytes) -> str:
    return trafilatura.extract(page, output_format="html") or ""


def with_resiliparse(page: bytes) -> str:
    tree = HTMLTree.parse_from_bytes(page, detect_encoding(page))
    return extract_plain_text(tree, main_content=True, preserve_formatting="minimal_html")


def with_justext(page: bytes) -> str:
    kept = [p for p in justext.justext(page, STOP_WORDS) if not p.is_boilerplate]
    return "\n".join(f"<{tag}>{html.escape(p.text)}</{tag}>" for p in kept for tag in ["h2" if p.is_heading else "p"])


PEERS = {"trafilatura": with_trafilatura, "resiliparse": with_resiliparse, "justext": with_justext}


def timed(extract, pages):
    started = time.process_time()
    kept = [extract(page) for page in pages]
    return time.process_time() - started, kept


def measured(name, extract, rounds, pages):
    runs = [timed(extract, pages) for _ in range(rounds + 1)][1:]  # the first warms up
    return {"version": version(name), "seconds": min(seconds for seconds, _ in runs), "html": runs[0][1]}


def main(rounds, files):
    pages = []
    for file in files:
        with open(file, "rb") as source:
            pages.append(source.read())
    print(json.dumps({name: measured(name, extract, int(rounds), pages) for name, extract in PEERS.items()}))


main(sys.argv[1], sys.argv[2:])
