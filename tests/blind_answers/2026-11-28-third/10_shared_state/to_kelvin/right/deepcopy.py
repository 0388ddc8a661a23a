import copy


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    records = copy.deepcopy(records)
    for row in records:
        row["temperature"] += 273
    return records
