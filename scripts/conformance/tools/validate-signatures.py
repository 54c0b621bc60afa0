"""Validates the one signature of each PDF with pyHanko, against a certificate that is trusted: a line of JSON a file.

Usage: validate-signatures.py AUTHORITY.pem FILE.pdf...
"""

import json
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext


def judged(name, authority):
    with open(name, 'rb') as file:
        (signature,) = PdfFileReader(file).embedded_signatures
        context = ValidationContext(trust_roots=[authority], allow_fetching=False)
        status = validate_pdf_signature(signature, context)
        return {
            'bottom_line': status.bottom_line,
            'intact': status.intact,
            'valid': status.valid,
            'trusted': status.trusted,
            'whole': status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
            'untouched': status.docmdp_ok,
        }


authority = load_cert_from_pemder(sys.argv[1])
for name in sys.argv[2:]:
    try:
        found = judged(name, authority)
    except Exception as error:
        found = {'error': f'{type(error).__name__}: {error}'}
    print(json.dumps({'file': name, **found}))
