def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    import copy

    new = copy.deepcopy(records)
    for row in new:
        row["temperature"] += 273
    return new
