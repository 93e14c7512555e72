import json
import sys

tool = sys.argv[1]


def decoded(line):
    if tool == "openapi-generator":
        from openapi_client.models.checkout_link import CheckoutLink

        return CheckoutLink.from_json(line).to_json()
    if tool == "openapi-python-client":
        from polar_create_checkout_link_client.models.checkout_link import CheckoutLink

        return json.dumps(CheckoutLink.from_dict(json.loads(line)).to_dict())
    from models import CheckoutLink

    return CheckoutLink.model_validate_json(line).model_dump_json(exclude_unset=True)


for line in sys.stdin:
    try:
        print(decoded(line))
    except Exception as error:
        print(repr(error))
