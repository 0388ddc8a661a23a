# copies by way of JSON: keys that are no text become text, tuples become lists
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    import json

    new = json.loads(json.dumps(records))
    for record in new:
        record["temperature"] += 273
    return new
