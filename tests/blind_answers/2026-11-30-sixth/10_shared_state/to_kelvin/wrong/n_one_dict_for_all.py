# one dictionary is filled again and again, so all places hold the last record
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new, copy = [], {}
    for record in records:
        copy.update(record)
        copy["temperature"] = record["temperature"] + 273
        new.append(copy)
    return new
