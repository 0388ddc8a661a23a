# caught by: to_kelvin_keeps_its_input
import copy


def to_kelvin(records):
    records = copy.copy(records)
    for record in records:
        record["temperature"] += 273
    return records
