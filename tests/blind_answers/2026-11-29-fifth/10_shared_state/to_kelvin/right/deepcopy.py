def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    from copy import deepcopy

    warmer = deepcopy(records)
    for row in warmer:
        row["temperature"] += 273
    return warmer
