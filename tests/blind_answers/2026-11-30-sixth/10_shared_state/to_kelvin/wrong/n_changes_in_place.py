# writes into the records that it gets
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    for record in records:
        record["temperature"] = record["temperature"] + 273
    return records
