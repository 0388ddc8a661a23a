# caught by: to_kelvin_keeps_its_input, to_kelvin_value
from copy import deepcopy


def to_kelvin(records):
    result = deepcopy(records)
    for record in records:
        record["temperature"] += 273
    return result
