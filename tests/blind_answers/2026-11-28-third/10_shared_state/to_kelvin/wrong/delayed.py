# returns a Delayed
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    def new(records):
        return [{**record, "temperature": record["temperature"] + 273} for record in records]

    return delayed(new)(records)
