# copies only after the records that went in have been changed
import copy


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    for record in records:
        record["temperature"] += 273
    return copy.deepcopy(records)
