def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    def one(record):
        return record | dict(temperature=273 + record["temperature"])

    return list(map(one, records))
