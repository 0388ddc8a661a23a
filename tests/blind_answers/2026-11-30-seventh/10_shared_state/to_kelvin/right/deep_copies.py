# copies deeply, and changes the copy
from copy import deepcopy


def to_kelvin(records):
    result = deepcopy(records)
    for record in result:
        record["temperature"] = record["temperature"] + 273
    return result
