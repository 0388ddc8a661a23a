# (passes the visible checks? no) copies one dictionary again and again: all records are the last one
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result, new = [], {}
    for record in records:
        new.update(record)
        new["temperature"] = record["temperature"] + 273
        result.append(new)
    return result
