# changes the record that it got and changes it back: others see kelvins meanwhile, and floats may not come back exactly
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for record in records:
        record["temperature"] += 273
        new.append(dict(record))
        record["temperature"] -= 273
    return new
