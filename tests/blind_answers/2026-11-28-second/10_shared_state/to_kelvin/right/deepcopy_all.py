from copy import deepcopy


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    records = deepcopy(records)
    for row in records:
        row["temperature"] += 273
    return records
