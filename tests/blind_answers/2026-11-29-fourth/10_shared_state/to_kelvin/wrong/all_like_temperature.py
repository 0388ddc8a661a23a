# raises every entry whose name begins with "temperature"
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [
        {k: v + 273 if k.startswith("temperature") else v for k, v in record.items()} for record in records
    ]
