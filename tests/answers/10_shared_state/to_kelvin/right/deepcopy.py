from copy import deepcopy


def to_kelvin(records):
    records = deepcopy(records)
    for record in records:
        record["temperature"] += 273
    return records
