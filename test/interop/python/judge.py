"""Prints for each line of standard input, a request body in JSON, whether it keeps the contract."""

import json
import sys

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

with open(sys.argv[1], encoding="utf-8") as file:
    contract = DRAFT202012.create_resource(json.load(file))

schema = {"$ref": "urn:contract#/components/schemas/CheckoutLinkCreate"}
validator = Draft202012Validator(schema, registry=Registry().with_resource("urn:contract", contract))

for line in sys.stdin:
    print(json.dumps(validator.is_valid(json.loads(line))))
