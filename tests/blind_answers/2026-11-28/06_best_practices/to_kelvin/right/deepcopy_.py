from copy import deepcopy


def to_kelvin(records):
    records = deepcopy(records)
    for row in records:
        row["temperature"] += 273
    return records
