import copy


def to_kelvin(records):
    records = [copy.copy(record) for record in records]
    for record in records:
        record["temperature"] += 273
    return records
