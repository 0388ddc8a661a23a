def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    # YOUR CODE HERE
    new_records = []
    for record in records:
        new = dict(record)
        new["temperature"] += 273
        new_records.append(new)
    return new_records
