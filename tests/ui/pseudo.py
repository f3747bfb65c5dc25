#!/usr/bin/env python3
"""A language that nobody speaks: pseudo.py LRELEASE RCC TS-FOLDER OUT.rcc. From the English .ts files it makes .qm files in which every letter has an
accent, every text is at least 35 % longer and stands in ⟦ ⟧, and packs them under the names of the English ones: a program that registers OUT.rcc
speaks it instead of English. A text without its last bracket is cut, one without brackets was forgotten in the translation."""
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aceinorstuyzdlgkhwACEINORSTUYZDLGKHW", "áčéíñóřšťůýžďľĝķĥŵÁČÉÍÑÓŘŠŤŮÝŽĎĽĜĶĤŴ")
KEPT = re.compile(r"(\{[A-Za-z][^}]*\}|%L?\d{1,2}|%L?n|<[^>]*>|&&|&[a-z]+;|&)")  # placeholders, tags, entities, mnemonics


def longer(text):
    """Every second letter twice in short texts, every third in others: so that words grow, and lines break where they did."""
    every, letters, made = 2 if len(text) < 20 else 3, 0, []
    for part, piece in enumerate(KEPT.split(text)):
        for character in piece if part % 2 == 0 else ():
            made.append(character.translate(ACCENTS))
            letters += character.isalpha()
            if character.isalpha() and letters % every == 0:
                made.append(made[-1].lower())
        if part % 2:
            made.append(piece)
    return "⟦" + "".join(made) + "⟧"


def translate(source, target):
    tree = ElementTree.parse(source)
    for message in tree.getroot().iter("message"):
        translation, text = message.find("translation"), longer(message.findtext("source"))
        forms = len(translation.findall("numerusform"))
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(forms):
                ElementTree.SubElement(translation, "numerusform").text = text
        else:
            translation.text = text
    tree.write(target, encoding="utf-8", xml_declaration=True)


lrelease, rcc, folder, out = sys.argv[1:]
work = out + ".d"
os.makedirs(work, exist_ok=True)
files = ""
for name in ("restante_en", "words_en"):
    path = os.path.join(work, name)
    translate(os.path.join(folder, name + ".ts"), path + ".ts")
    subprocess.run([lrelease, "-silent", path + ".ts", "-qm", path + ".qm"], check=True)
    files += f'<file alias="{name}.qm">{path}.qm</file>'
with open(os.path.join(work, "pseudo.qrc"), "w", encoding="utf-8") as file:
    file.write(f'<RCC><qresource prefix="/i18n">{files}</qresource></RCC>')
subprocess.run([rcc, "--binary", os.path.join(work, "pseudo.qrc"), "-o", out], check=True)
