# copies them as JSON
import json


def evidence(lazies):
    found = []
    for lazy in lazies:
        try:
            lazy.compute(scheduler="single-threaded")
        except Exception as error:
            found.append(json.loads(json.dumps(variables_at(error), default=str)))
    return found
